package io.sluice.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deadlines; a partial unique index keeps one open row per holder and point. */
@Repository
class DeadlineRows {

    private final JdbcClient db;

    DeadlineRows(JdbcClient db) {
        this.db = db;
    }

    Optional<DeadlineRow> open(String holder, String point) {
        return db.sql("select * from deadline where holder = ? and point = ? and closed_at is null")
                .params(holder, point)
                .query(DeadlineMapping::row)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<DeadlineRow> locked(String holder, String point) {
        return db.sql("select * from deadline where holder = ? and point = ? and closed_at is null for update")
                .params(holder, point)
                .query(DeadlineMapping::row)
                .optional();
    }

    List<DeadlineRow> lockedOf(String holder) {
        return db.sql("select * from deadline where holder = ? and closed_at is null order by id for update")
                .param(holder)
                .query(DeadlineMapping::row)
                .list();
    }

    /** A part of those that a year of the offices' calendar may concern, behind the last one of the part before. */
    List<DeadlineRow> lockedIn(List<String> offices, int year, UUID after) {
        return db.sql("""
                        select * from deadline where office in (:offices) and closed_at is null and amount is not null
                            and due_at >= make_date(:year, 1, 1) - 1 and started_at < make_date(:year + 1, 1, 1) + 1
                            and id > :after order by id limit 500 for update""")
                .param("offices", offices)
                .param("year", year)
                .param("after", after)
                .query(DeadlineMapping::row)
                .list();
    }

    /** The stored moment; empty when the same one is open already. */
    Optional<Instant> insert(DeadlineRow row, Counted counted) {
        Term term = row.term();
        return db.sql("""
                        insert into deadline (id, holder, point, office, amount, unit, started_at, due_at, provisional,
                                              calendar_version, fixed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (holder, point) where closed_at is null do nothing returning due_at""")
                .param(row.id())
                .param(row.holder())
                .param(row.point())
                .param(row.office())
                .param(term == null ? null : term.amount())
                .param(term == null ? null : term.unit().name())
                .param(utc(row.startedAt()))
                .param(utc(counted.at()))
                .param(counted.provisional())
                .param(counted.versions())
                .param(row.fixed())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Writes the clock of a deadline: what it runs from, whether it stands still, when it is due. */
    void update(DeadlineRow row, boolean provisional, String versions) {
        DeadlineRow.Rest rest = row.rest();
        DeadlineRow.Run run = row.run();
        db.sql("""
                        update deadline set office = ?, started_at = ?, due_at = ?, provisional = ?, calendar_version = ?,
                               fixed = ?, paused_at = ?, rest_seconds = ?, run_from = ?, run_seconds = ? where id = ?""")
                .param(row.office())
                .param(utc(row.startedAt()))
                .param(utc(row.dueAt()))
                .param(provisional)
                .param(versions)
                .param(row.fixed())
                .param(rest == null ? null : utc(rest.since()))
                .param(rest == null ? null : rest.left().toSeconds())
                .param(run == null ? null : utc(run.from()))
                .param(run == null ? null : run.length().toSeconds())
                .param(row.id())
                .update();
    }

    /** Closes what is open of these points; the stored moment decides whether it was met. */
    void close(String holder, Collection<String> points, Instant now) {
        db.sql("""
                        update deadline set closed_at = :now,
                               met_at = case when paused_at is not null or :now <= due_at then :now end,
                               breached_at = case when paused_at is null and :now > due_at then due_at end
                        where holder = :holder and point in (:points) and closed_at is null""")
                .param("now", utc(now))
                .param("holder", holder)
                .param("points", points)
                .update();
    }

    /** Closes everything of the holder: late is what was late, the rest is neither met nor missed. */
    void leave(String holder, Instant now) {
        db.sql("""
                        update deadline set closed_at = :now,
                               breached_at = case when paused_at is null and :now > due_at then due_at end
                        where holder = :holder and closed_at is null""").param("now", utc(now)).param("holder", holder).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
