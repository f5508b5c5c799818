package io.sluice.shared.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One application a folder: the lock ends with its process, however that ends. */
record FolderLock(FileChannel channel) implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(FolderLock.class);

    /** An application that is stopping lets go of its folder at its very end: it is waited for. */
    static FolderLock of(Path file, Duration patience) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel) || takenWithin(patience, channel, file)) return new FolderLock(channel);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for local data cannot be locked: " + file, e);
        }
        throw new IllegalStateException(
                "Another Sluice is running on the data in %s: stop it first, or give this one a folder of its own (sluice.data)."
                        .formatted(file.getParent()));
    }

    private static boolean takenWithin(Duration patience, FileChannel channel, Path file) throws IOException {
        if (!patience.isZero())
            log.info(
                    "{} is in use; for {} s it is waited for an application that is stopping",
                    file,
                    patience.toSeconds());
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            if (taken(channel)) return true;
        }
        return false;
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
