package io.sluice.intake.file;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal data of lists does not stay longer than somebody may want to correct a row of it: after the term the file, its rows
 * and samples go, the counts and who handed it in stay.
 */
@Component
@Transactional
class OldLists {

    /** The stated term, counted from when the list was handed in. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 200;
    private static final String HOLDS_SOMETHING = """
            (sample <> '[]'
             or exists (select 1 from intake_blob b where b.owner_id = list.id)
             or exists (select 1 from list_import_row r where r.import_id = list.id)
             or exists (select 1 from list_import_contact c where c.import_id = list.id)
             or exists (select 1 from list_import_step s where s.import_id = list.id))""";

    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    OldLists(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many lists were emptied. */
    public int forget() {
        OffsetDateTime old = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        List<UUID> lists = db.sql("select id from list_import list where asked_at < ? and " + HOLDS_SOMETHING
                        + " order by asked_at limit " + AT_ONCE + " for update skip locked")
                .param(old)
                .query(UUID.class)
                .list();
        lists.forEach(this::empty);
        return lists.size();
    }

    private void empty(UUID list) {
        for (String rows : List.of("list_import_row", "list_import_contact", "list_import_step"))
            db.sql("delete from " + rows + " where import_id = ?").param(list).update();
        db.sql("delete from intake_blob where owner_id = ?").param(list).update();
        // what still stood open can no longer be taken in
        db.sql("update list_import set sample = '[]', state = case when state = 'DONE' then state else 'CANCELLED' end"
                        + " where id = ?")
                .param(list)
                .update();
        audit.record(Change.of("import", list, "emptied"));
    }
}
