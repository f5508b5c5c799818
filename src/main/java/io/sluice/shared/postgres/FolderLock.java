package io.sluice.shared.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One application a folder: the lock ends with its process, however that ends. */
record FolderLock(FileChannel channel) implements Closeable {

    static FolderLock of(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) return new FolderLock(channel);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for local data cannot be locked: " + file, e);
        }
        throw new IllegalStateException(
                "Another Sluice is running on the data in %s: stop it first, or give this one a folder of its own (sluice.data)."
                        .formatted(file.getParent()));
    }

    // the lock belongs to the channel and is released with it
    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
