package io.sluice.intake;

import io.sluice.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Call-backs as they are stored; the database keeps them at one open a number. */
@Repository
class CallBackRows {

    private final JdbcClient db;

    CallBackRows(JdbcClient db) {
        this.db = db;
    }

    void open(String number, UUID clientId, @Nullable UUID dealId, Instant missedAt) {
        db.sql("""
                        insert into call_back (id, number, client_id, deal_id, missed, first_missed_at, last_missed_at)
                        values (?, ?, ?, ?, 1, ?, ?)""")
                .params(Ids.next(), number, clientId, dealId, utc(missedAt), utc(missedAt))
                .update();
    }

    Optional<CallBack> open(String number) {
        return db.sql("select * from call_back where number = ? and closed_at is null")
                .param(number)
                .query(CallBackRows::row)
                .optional();
    }

    List<CallBack> openOf(UUID clientId) {
        return db.sql("select * from call_back where client_id = ? and closed_at is null")
                .param(clientId)
                .query(CallBackRows::row)
                .list();
    }

    void again(UUID id, Instant missedAt) {
        db.sql("""
                        update call_back set missed = missed + 1, first_missed_at = least(first_missed_at, :at),
                               last_missed_at = greatest(last_missed_at, :at) where id = :id""").param("at", utc(missedAt)).param("id", id).update();
    }

    void close(UUID id, String by, Instant now) {
        db.sql("update call_back set closed_at = ?, closed_by = ? where id = ? and closed_at is null")
                .params(utc(now), by, id)
                .update();
    }

    void closeOf(UUID dealId, String by, Instant now) {
        db.sql("update call_back set closed_at = ?, closed_by = ? where deal_id = ? and closed_at is null")
                .params(utc(now), by, dealId)
                .update();
    }

    private static CallBack row(ResultSet row, int number) throws SQLException {
        return new CallBack(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getInt("missed"),
                row.getObject("first_missed_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_missed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
