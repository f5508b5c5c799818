package io.sluice.intake.file;

import io.sluice.intake.Blobs;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of lists: in the database, so that every node finds them, and for the moment of reading in a file. */
@Component
class Uploads {

    private static final long LARGEST = 60L * 1024 * 1024;

    private final Blobs blobs;
    private final JdbcClient db;

    Uploads(Blobs blobs, JdbcClient db) {
        this.blobs = blobs;
        this.db = db;
    }

    /** What is done with a file while it is there. */
    interface Use {
        void with(Path file) throws IOException;
    }

    void keep(UUID importId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            if (blobs.write(importId, content, LARGEST) > LARGEST) throw Refusal.tooLarge("shared.too-large");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void with(UUID importId, Use use) throws IOException {
        Path file = Files.createTempFile("sluice-list", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                blobs.copy(importId, out);
            }
            use.with(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void forget(UUID importId) {
        db.sql("delete from intake_blob where owner_id = ?").param(importId).update();
    }

    static String hash(Path file) {
        try (OutputStream out = OutputStream.nullOutputStream();
                DigestOutputStream digest = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
