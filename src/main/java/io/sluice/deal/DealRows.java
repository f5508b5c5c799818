package io.sluice.deal;

import io.sluice.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;

/** Reads the rows of lists. */
final class DealRows {

    private DealRows() {}

    static DealRow row(ResultSet row, int number) throws SQLException {
        return new DealRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                FunnelStage.valueOf(row.getString("stage")),
                instant(row, "stage_since"),
                DealStatus.valueOf(row.getString("status")),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getString("team"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getObject("put_off_until", LocalDate.class),
                instant(row, "opened_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
