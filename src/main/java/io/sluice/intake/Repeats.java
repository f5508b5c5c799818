package io.sluice.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recognises an event that says what another said: what counts as «the same» is for its channel to say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Repeats {

    private final Events events;

    Repeats(Events events) {
        this.events = events;
    }

    /** The event that this one repeats; two of a kind at the same moment take turns, so that one of them is the first. */
    public Optional<UUID> of(EventView event, String fingerprint, Duration within) {
        takeTurns(event, fingerprint);
        return events.firstWith(fingerprint, event.id(), event.receivedAt().minus(within));
    }

    /** The same, for whoever hands the fingerprint on with the decision: one version of the row less. */
    Optional<UUID> before(EventView event, String fingerprint, Duration within) {
        events.lock(fingerprint);
        return events.firstWith(fingerprint, event.id(), event.receivedAt().minus(within));
    }

    /** Two events with the fingerprint take turns from here to the end of the transaction. */
    public void takeTurns(EventView event, String fingerprint) {
        events.fingerprint(event.id(), fingerprint);
    }

    public static String fingerprint(@Nullable Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
