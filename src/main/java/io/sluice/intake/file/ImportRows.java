package io.sluice.intake.file;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists as they are stored. */
@Repository
class ImportRows {

    private final JdbcClient db;
    private final Clock clock;

    ImportRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(UUID id, NewImport asked, String hash, Columns columns, String sample, String login) {
        db.sql("""
                        insert into list_import (id, target, file_name, file_hash, request_key, encoding, separator, heads,
                                                 columns, sample, state, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'DRAFT', ?, ?)""")
                .params(id, asked.target().name(), asked.fileName(), hash, asked.key())
                .params(asked.reading().encoding(), asked.reading().separator())
                .param(columns.heads().toArray(String[]::new))
                .param(columns.fields().toArray(String[]::new))
                .params(sample, login, now())
                .update();
    }

    Optional<ImportView> find(UUID id) {
        return db.sql("select * from list_import where id = ?")
                .param(id)
                .query(ImportRows::view)
                .optional();
    }

    /** Holds the list until the transaction ends, so that nobody cancels it in the midst of a step. */
    Optional<ImportView> locked(UUID id) {
        return db.sql("select * from list_import where id = ? for update")
                .param(id)
                .query(ImportRows::view)
                .optional();
    }

    Optional<ImportView> withKey(String login, String key) {
        return db.sql("select * from list_import where asked_by = ? and request_key = ?")
                .params(login, key)
                .query(ImportRows::view)
                .optional();
    }

    String hash(UUID id) {
        return db.sql("select file_hash from list_import where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    String sample(UUID id) {
        return db.sql("select sample from list_import where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The newest, of one person where one is named. */
    List<ImportView> newest(@Nullable String login) {
        return db.sql("select * from list_import where (cast(:login as text) is null or asked_by = :login)"
                        + " order by asked_at desc limit 50")
                .param("login", login)
                .query(ImportRows::view)
                .list();
    }

    /** Another round over the same file, with counts from zero; its number. */
    int begin(UUID id, boolean dry, List<String> columns) {
        return db.sql("""
                        update list_import set state = :state, dry = :dry, columns = :columns, round = round + 1, rows = null,
                               settled = 0, added = 0, duplicates = 0, rejected = 0, warned = 0, started_at = :now,
                               ended_at = null, failure = null where id = :id returning round""")
                .param("id", id)
                .param("dry", dry)
                .param("state", dry ? "CHECKING" : "RUNNING")
                .param("columns", columns.toArray(String[]::new))
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    void counted(UUID id, int rows) {
        db.sql("update list_import set rows = ? where id = ?").params(rows, id).update();
    }

    void settle(UUID id, Tally more) {
        db.sql("""
                        update list_import set settled = settled + ?, added = added + ?, duplicates = duplicates + ?,
                               rejected = rejected + ?, warned = warned + ? where id = ?""")
                .params(more.settled(), more.added(), more.duplicates(), more.rejected(), more.warned(), id)
                .update();
    }

    void enter(UUID id, ImportState state, @Nullable String failure) {
        db.sql("update list_import set state = ?, failure = ?, ended_at = ? where id = ?")
                .params(state.name(), failure, now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ImportView view(ResultSet row, int number) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                Target.valueOf(row.getString("target")),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry"),
                texts(row.getArray("heads")),
                texts(row.getArray("columns")),
                new Reading(row.getString("encoding"), row.getString("separator")),
                tally(row),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("failure"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getObject("rows", Integer.class),
                row.getInt("settled"),
                row.getInt("added"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                row.getInt("warned"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(Array values) throws SQLException {
        return List.of((String[]) values.getArray());
    }
}
