package io.sluice.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a letter on their way from the server into the journal.
 *
 * @param hash of all bytes, or of as many as may be kept
 * @param whole false where the letter is larger than that
 */
record FetchedLetter(Path file, String hash, boolean whole) implements AutoCloseable {

    private static final int HEADER = 32 * 1024;

    static FetchedLetter of(InputStream from, long most) throws IOException {
        Path file = Files.createTempFile("fetched-", ".eml");
        try (DigestInputStream in = new DigestInputStream(from, sha256());
                OutputStream out = Files.newOutputStream(file)) {
            long copied = copy(in, out, most + 1);
            return new FetchedLetter(
                    file, HexFormat.of().formatHex(in.getMessageDigest().digest()), copied <= most);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long copied = 0;
        for (int read = in.read(piece); read >= 0 && copied < most; read = in.read(piece)) {
            out.write(piece, 0, read);
            copied += read;
        }
        return copied;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server that has nothing more to say of a letter looks like its end, always behind a whole piece. */
    boolean mayBeCut() throws IOException {
        return whole && bytes() % MailboxConnection.PIECE == 0;
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    /** What people see of the raw letter: its header. */
    String header() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String begin = TextBytes.text(in.readNBytes(HEADER), null).replace("\r\n", "\n");
            int end = begin.indexOf("\n\n");
            return TextBytes.storable(end < 0 ? begin : begin.substring(0, end));
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
