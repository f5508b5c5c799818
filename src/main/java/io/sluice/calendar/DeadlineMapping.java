package io.sluice.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a deadline from its row. */
final class DeadlineMapping {

    private DeadlineMapping() {}

    static DeadlineRow row(ResultSet row, int number) throws SQLException {
        return new DeadlineRow(
                row.getObject("id", UUID.class),
                row.getString("holder"),
                row.getString("point"),
                row.getString("office"),
                term(row),
                moment(row, "started_at"),
                moment(row, "due_at"),
                row.getBoolean("fixed"),
                row.getObject("paused_at") == null
                        ? null
                        : new DeadlineRow.Rest(moment(row, "paused_at"), seconds(row, "rest_seconds")),
                row.getObject("run_from") == null
                        ? null
                        : new DeadlineRow.Run(moment(row, "run_from"), seconds(row, "run_seconds")));
    }

    private static @Nullable Term term(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return unit == null ? null : new Term(row.getLong("amount"), TermUnit.valueOf(unit));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Duration seconds(ResultSet row, String column) throws SQLException {
        return Duration.ofSeconds(row.getLong(column));
    }
}
