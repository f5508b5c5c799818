package io.sluice.communication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox as people read it.
 *
 * @param warnings fields of the template that had no value
 * @param state {@code WAITING, RUNNING, DONE, PARKED} after its last try, {@code HELD} for a person
 * @param via {@code smtp} or {@code file}, once it has left
 */
public record MessageView(
        UUID id,
        String kind,
        UUID clientId,
        String client,
        @Nullable UUID dealId,
        String recipient,
        String language,
        String subject,
        String text,
        @Nullable String html,
        List<String> warnings,
        List<UUID> documentIds,
        String queuedBy,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable String via,
        String state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable String lastError) {

    public boolean waitsForPerson() {
        return state.equals("HELD") || state.equals("PARKED");
    }

    /** Letters to colleagues are about a client too, but not to them. */
    boolean toClient() {
        return LetterKind.of(kind).toClient();
    }

    boolean neverRepeated() {
        return LetterKind.of(kind).neverRepeated();
    }
}
