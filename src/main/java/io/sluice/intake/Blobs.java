package io.sluice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bytes of any size in pieces of half a megabyte: neither writing nor reading ever holds more than one of them. */
@Repository
public class Blobs {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient db;

    Blobs(JdbcClient db) {
        this.db = db;
    }

    /** Stores up to so many bytes and says how many there were; one more than allowed where there are more. */
    public long write(UUID owner, InputStream from, long most) throws IOException {
        long total = 0;
        for (int part = 0; total <= most; part++) {
            byte[] piece = from.readNBytes((int) Math.min(PIECE, most + 1 - total));
            if (piece.length == 0) break;
            total += piece.length;
            db.sql("insert into intake_blob (owner_id, part, content) values (?, ?, ?)")
                    .params(owner, part, piece)
                    .update();
        }
        return total;
    }

    /** A piece at a time. */
    public void copy(UUID owner, OutputStream to) throws IOException {
        int part = 0;
        for (byte[] piece = piece(owner, part); piece.length > 0; piece = piece(owner, ++part)) to.write(piece);
    }

    private byte[] piece(UUID owner, int part) {
        return db.sql("select content from intake_blob where owner_id = ? and part = ?")
                .params(owner, part)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }
}
