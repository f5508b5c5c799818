package io.sluice.communication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs what letters link to, with a key that the application made for itself and keeps in the database. */
@Component
class LinkSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient db;

    LinkSignature(JdbcClient db) {
        this.db = db;
    }

    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            byte[] sum = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(String signed, String text) {
        return MessageDigest.isEqual(
                signed.getBytes(StandardCharsets.UTF_8), of(text).getBytes(StandardCharsets.UTF_8));
    }

    // two nodes that begin at once agree on the row that was first
    private byte[] key() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        return stored().orElseGet(() -> {
            db.sql("insert into mail_secret (secret) values (?) on conflict (only_one) do nothing")
                    .param(fresh)
                    .update();
            return stored().orElseThrow();
        });
    }

    private java.util.Optional<byte[]> stored() {
        return db.sql("select secret from mail_secret")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
