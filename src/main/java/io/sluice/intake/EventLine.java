package io.sluice.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the list behind a figure of the ledger.
 *
 * @param outcome {@code pending}, {@code failed} or what became of it
 * @param title subject of a letter
 * @param client name of the client, where the reader may see it
 * @param open whether the reader may open the event
 */
public record EventLine(
        UUID id,
        String channel,
        @Nullable String site,
        Instant receivedAt,
        String outcome,
        @Nullable String decidedBy,
        @Nullable String title,
        @Nullable String client,
        boolean open) {

    static EventLine of(ResultSet row, int number) throws SQLException {
        return new EventLine(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("site"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                word(row.getString("outcome"), row.getString("state")),
                row.getString("decided_by"),
                row.getBoolean("open") ? row.getString("title") : null,
                row.getBoolean("open") ? row.getString("client") : null,
                row.getBoolean("open"));
    }

    private static String word(@Nullable String outcome, String state) {
        if (outcome != null) return Outcome.valueOf(outcome).word();
        return state.equals("PARKED") || state.equals("HELD") ? "failed" : "pending";
    }
}
