package io.sluice.intake.telephony;

import io.sluice.intake.CallSettings;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Our own way of signing: {@code X-Signature: sha256=<hex HMAC of the body>} beside {@code X-Timestamp}. */
final class BodySignature {

    private final Clock clock;

    BodySignature(Clock clock) {
        this.clock = clock;
    }

    boolean signed(Knock knock, String secret) {
        String given = knock.header().apply("X-Signature");
        String expected = "sha256=" + Digests.hmac("HmacSHA256", secret, knock.raw());
        boolean ours = given != null && Digests.same(expected, given.strip().toLowerCase(Locale.ROOT));
        return ours && isFresh(knock.header().apply("X-Timestamp"));
    }

    private boolean isFresh(@Nullable String timestamp) {
        if (timestamp == null) return false;
        try {
            Instant at = timestamp.strip().matches("\\d{1,12}")
                    ? Instant.ofEpochSecond(Long.parseLong(timestamp.strip()))
                    : Instant.parse(timestamp.strip());
            return Duration.between(at, clock.instant()).abs().compareTo(CallSettings.FRESH) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
