package io.sluice.intake.file;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the columns of a list with the same heads were read the last time. */
@Repository
class Mappings {

    private final JdbcClient db;
    private final Clock clock;

    Mappings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** As it was chosen for these heads, else as the heads say. */
    Columns of(Target target, List<String> heads) {
        return remembered(target, heads)
                .map(fields -> Columns.stored(heads, fields))
                .orElseGet(() -> Columns.guessed(target, heads));
    }

    private Optional<List<String>> remembered(Target target, List<String> heads) {
        return db.sql("select columns from list_import_mapping where target = ? and heads = ?")
                .params(target.name(), Columns.key(heads))
                .query((row, number) -> texts(row.getArray("columns")))
                .optional();
    }

    void remember(Target target, Columns columns, String login) {
        db.sql("""
                        insert into list_import_mapping (target, heads, columns, saved_by, saved_at) values (?, ?, ?, ?, ?)
                        on conflict (target, heads) do update set columns = excluded.columns,
                          saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(target.name(), Columns.key(columns.heads()))
                .param(columns.fields().toArray(String[]::new))
                .params(login, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<String> texts(java.sql.Array values) throws SQLException {
        return List.of((String[]) values.getArray());
    }
}
