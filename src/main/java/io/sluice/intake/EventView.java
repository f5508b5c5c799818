package io.sluice.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the journal as people read it.
 *
 * @param raw what was received, unchanged
 * @param state {@code WAITING}, {@code DONE}, or {@code PARKED} where a person has to look
 * @param outcome {@code pending} or what became of it
 * @param decidedBy the rule or the person that decided
 * @param reason why, where that was said
 * @param duplicateOf the event that it repeats
 */
public record EventView(
        UUID id,
        String channel,
        @Nullable String site,
        String contentType,
        String raw,
        @Nullable String address,
        Instant receivedAt,
        String state,
        String outcome,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable UUID duplicateOf,
        @Nullable String lastError,
        @Nullable UUID leadId,
        @Nullable UUID dealId,
        @Nullable UUID clientId) {

    public boolean waitsForPerson() {
        return state.equals("PARKED") || state.equals("HELD");
    }

    /** What a rule or a person turned away may be taken in after all. */
    public boolean mayBeRepaired() {
        return waitsForPerson() || outcome.equals(Outcome.SPAM.word()) || outcome.equals(Outcome.REJECTED.word());
    }

    static EventView of(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new EventView(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("site"),
                row.getString("content_type"),
                row.getString("raw"),
                row.getString("address"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                Outcome.said(outcome == null ? null : Outcome.valueOf(outcome)),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getObject("duplicate_of", UUID.class),
                row.getString("last_error"),
                row.getObject("lead_id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getObject("client_id", UUID.class));
    }
}
