package io.sluice.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as people read it.
 *
 * @param client name of the client whose request it is
 * @param linked other leads of the same client, newest first, at most 20
 * @param consent what they agreed to, or null: such a request is answered and used for nothing else
 */
public record LeadView(
        UUID id,
        UUID eventId,
        UUID clientId,
        String client,
        UUID contactId,
        String source,
        @Nullable String campaign,
        @Nullable String message,
        Map<String, String> utm,
        @Nullable String page,
        @Nullable Consent consent,
        Instant at,
        List<UUID> linked) {}
