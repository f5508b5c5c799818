package io.sluice.intake;

import io.sluice.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of comparisons as they are stored. */
@Repository
class ReconciliationRows {

    private static final int MOST_GAPS = 50;

    private final JdbcClient db;

    ReconciliationRows(JdbcClient db) {
        this.db = db;
    }

    void keep(Reconciled result, String by) {
        UUID id = db.sql("""
                        insert into reconciliation (id, channel, source, day, listed, missing, compared_at, compared_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (channel, source, day) do update set listed = excluded.listed,
                               missing = excluded.missing, compared_at = excluded.compared_at,
                               compared_by = excluded.compared_by returning id""")
                .params(Ids.next(), result.channel(), result.source(), result.day())
                .params(result.listed(), result.missing(), utc(result.comparedAt()), by)
                .query(UUID.class)
                .single();
        db.sql("delete from reconciliation_gap where reconciliation_id = ?")
                .param(id)
                .update();
        List<Listed> gaps = result.gaps().stream().limit(MOST_GAPS).toList();
        for (int rank = 0; rank < gaps.size(); rank++) keep(id, rank, gaps.get(rank));
    }

    private void keep(UUID id, int rank, Listed gap) {
        db.sql("insert into reconciliation_gap (reconciliation_id, rank, external_id, at, hint) values (?, ?, ?, ?, ?)")
                .params(id, rank, gap.externalId(), utc(gap.at()), gap.hint())
                .update();
    }

    /** The days since, newest first; older ones as long as something is missing. */
    List<Reconciled> since(LocalDate day) {
        return db
                .sql("select * from reconciliation where day >= ? or missing > 0"
                        + " order by day desc, channel, source limit 500")
                .param(day)
                .query(ReconciliationRows::row)
                .list()
                .stream()
                .map(one -> one.missing() == 0 ? one : one.with(gaps(one)))
                .toList();
    }

    /** How many are missing on all days together. */
    long missing() {
        return db.sql("select coalesce(sum(missing), 0) from reconciliation where missing > 0")
                .query(Long.class)
                .single();
    }

    private List<Listed> gaps(Reconciled one) {
        return db.sql("select external_id, at, hint from reconciliation_gap where reconciliation_id = ? order by rank")
                .param(one.id())
                .query((row, number) -> new Listed(row.getString(1), instant(row, "at"), row.getString(3)))
                .list();
    }

    /** Every sender that the journal knows of the last days. */
    List<Reconciled> senders(Instant since) {
        return db.sql("""
                        select distinct channel, coalesce(site, '-') as source from intake_event
                        where received_at >= ? and channel in ('mail', 'sent', 'web', 'telephony')
                        order by 1, 2 limit 200""")
                .param(utc(since))
                .query((row, number) -> Reconciled.not(row.getString("channel"), row.getString("source")))
                .list();
    }

    private static Reconciled row(ResultSet row, int number) throws SQLException {
        return new Reconciled(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("source"),
                row.getObject("day", LocalDate.class),
                row.getInt("listed"),
                row.getInt("missing"),
                instant(row, "compared_at"),
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(@org.jspecify.annotations.Nullable Instant at) {
        return java.util.Objects.requireNonNull(at).atOffset(ZoneOffset.UTC);
    }
}
