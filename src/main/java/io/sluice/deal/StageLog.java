package io.sluice.deal;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who brought a deal into which stage, when and how: outlives the engine's own history. */
@Repository
class StageLog {

    private final JdbcClient db;

    StageLog(JdbcClient db) {
        this.db = db;
    }

    void write(Deal deal, @Nullable FunnelStage from, Entry how, @Nullable String reason) {
        db.sql("""
                        insert into stage_log (id, deal_id, at, actor, from_stage, to_stage, how, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        deal.id,
                        deal.stageSince.atOffset(ZoneOffset.UTC),
                        Actor.current(),
                        from == null ? null : from.name(),
                        deal.stage.name(),
                        how.name(),
                        reason)
                .update();
    }

    List<StageEntry> of(UUID dealId) {
        return db.sql("select * from stage_log where deal_id = ? order by at desc, id desc limit 200")
                .param(dealId)
                .query(StageLog::entry)
                .list();
    }

    private static StageEntry entry(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_stage");
        return new StageEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                from == null ? null : FunnelStage.valueOf(from),
                FunnelStage.valueOf(row.getString("to_stage")),
                Entry.valueOf(row.getString("how")),
                row.getString("reason"));
    }
}
