package io.sluice.intake.file;

import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of imports: reading the file, then its rows piece by piece, each behind the one before. */
@Repository
class StepRows {

    static final String TABLE = "list_import_step";

    private final JdbcClient db;
    private final Clock clock;

    StepRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One step.
     *
     * @param no 0 reads the file
     * @param content rows as JSON
     */
    record Step(
            UUID id,
            UUID importId,
            int round,
            int no,
            int firstRow,
            @Nullable String content) {}

    /** The first step of a round; what is left of earlier ones goes. */
    void begin(UUID importId, int round) {
        clear(importId);
        insert(importId, round, 0, "WAITING", List.of(new Piece(0, null)));
    }

    /** A part of the rows. */
    record Piece(int firstRow, @Nullable String content) {}

    void add(UUID importId, int round, int firstNo, List<Piece> pieces) {
        insert(importId, round, firstNo, "NEXT", pieces);
    }

    private void insert(UUID importId, int round, int firstNo, String state, List<Piece> pieces) {
        int no = firstNo;
        for (Piece piece : pieces)
            db.sql("""
                            insert into list_import_step (id, import_id, round, no, first_row, content, state, next_try_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Ids.next(), importId, round, no++, piece.firstRow(), piece.content(), state, now())
                    .update();
    }

    void clear(UUID importId) {
        db.sql("delete from list_import_step where import_id = ?")
                .param(importId)
                .update();
    }

    Optional<Step> byId(UUID id) {
        return db.sql("select id, import_id, round, no, first_row, content from list_import_step where id = ?")
                .param(id)
                .query(Step.class)
                .optional();
    }

    /** False where there is none. */
    boolean release(Step before) {
        return db.sql("update list_import_step set state = 'WAITING', next_try_at = ?"
                                + " where import_id = ? and round = ? and no = ? and state = 'NEXT'")
                        .params(now(), before.importId(), before.round(), before.no() + 1)
                        .update()
                > 0;
    }

    /** What stands still for a person is tried once more. */
    boolean again(UUID importId) {
        return db.sql("update list_import_step set state = 'WAITING', tries = 0, next_try_at = ?"
                                + " where import_id = ? and state in ('PARKED', 'HELD')")
                        .params(now(), importId)
                        .update()
                > 0;
    }

    /** The step that is due, for whoever does not wait for the queue; empty while the queue has it. */
    Optional<UUID> claim(UUID importId) {
        return db.sql("select id from list_import_step where import_id = ? and state in ('WAITING', 'RUNNING')"
                        + " order by no limit 1 for update skip locked")
                .param(importId)
                .query(UUID.class)
                .optional();
    }

    /** Its rows are where they belong; the text is not kept twice. */
    void done(UUID id) {
        db.sql("update list_import_step set state = 'DONE', content = null, last_error = null where id = ?")
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
