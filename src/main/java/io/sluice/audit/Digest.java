package io.sluice.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields that cannot run into each other: each is preceded by its length. */
final class Digest {

    private final MessageDigest sha;

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Entry entry) {
        return new Digest()
                .with(entry.id().toString())
                .with(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())))
                .with(entry.actor())
                .with(entry.subject())
                .with(entry.subjectId().toString())
                .with(entry.what())
                .with(entry.from())
                .with(entry.to())
                .with(entry.reason())
                .result();
    }

    /** The next link: everything sealed before, and these. */
    static String link(String previous, Iterable<String> digests) {
        Digest link = new Digest().with(previous);
        digests.forEach(link::with);
        return link.result();
    }

    private Digest with(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sha.update(
                ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array());
        sha.update(bytes);
        return this;
    }

    private String result() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
