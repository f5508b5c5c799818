package io.sluice.staff.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Programs send their password with every request: a right one is not evaluated again for some seconds. */
@Component
class RecentlyRight {

    private static final Duration TRUSTED = Duration.ofSeconds(20);

    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(TRUSTED).build();
    private final byte[] key = new byte[32];

    RecentlyRight() {
        new SecureRandom().nextBytes(key);
    }

    boolean knows(String login, String password) {
        return right.getIfPresent(print(login, password)) != null;
    }

    void remember(String login, String password) {
        right.put(print(login, password), true);
    }

    private String print(String login, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((login + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
