package io.sluice.lead;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that is to become a lead.
 *
 * @param eventId event of the inbound journal: one event, one lead
 * @param source where it came from: {@code site}, {@code manual}, {@code repeat}, or what the sender named
 * @param utm marks of the advertisement, by their names
 * @param page address of the page on which it was sent
 */
public record NewLead(
        UUID eventId,
        UUID clientId,
        UUID contactId,
        String source,
        @Nullable String campaign,
        @Nullable String message,
        Map<String, String> utm,
        @Nullable String page,
        @Nullable Consent consent) {}
