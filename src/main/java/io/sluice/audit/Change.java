package io.sluice.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of state; the author and the moment are added when it is recorded.
 *
 * @param subject what was changed: {@code deal}, {@code invoice}, {@code person}
 * @param what the field or the deed: {@code owner}, {@code stage}, {@code issued}
 * @param from the state before, none where it began
 * @param to the state after, none where it ended
 */
public record Change(
        String subject,
        UUID subjectId,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {

    public static Change of(String subject, UUID subjectId, String what) {
        return new Change(subject, subjectId, what, null, null, null);
    }
}
