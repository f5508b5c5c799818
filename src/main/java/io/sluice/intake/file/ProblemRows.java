package io.sluice.intake.file;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of which a person should know: those that stayed out, repeat something, or were taken with a doubt. */
@Repository
class ProblemRows {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final JdbcClient db;
    private final RowJson json;

    ProblemRows(JdbcClient db, RowJson json) {
        this.db = db;
        this.json = json;
    }

    void forget(UUID importId) {
        db.sql("delete from list_import_row where import_id = ?")
                .param(importId)
                .update();
    }

    void add(UUID importId, List<Verdict> verdicts) {
        List<Verdict> told =
                verdicts.stream().filter(one -> !one.isNew() || one.isWarned()).toList();
        if (told.isEmpty()) return;
        db.sql("""
                        insert into list_import_row (import_id, number, kind, reason, cells, of_row, of_id)
                        select :import, one.* from unnest(cast(:numbers as int[]), cast(:kinds as text[]),
                            cast(:reasons as text[]), cast(:cells as jsonb[]), cast(:rows as int[]), cast(:ids as uuid[])) as one
                        on conflict do nothing""")
                .param("import", importId)
                .param("numbers", texts(told, one -> one.row().number()))
                .param("kinds", texts(told, ProblemRows::kind))
                .param("reasons", texts(told, ProblemRows::reason))
                .param("cells", texts(told, one -> json.written(one.row().row().cells())))
                .param(
                        "rows",
                        texts(
                                told,
                                one -> one.origin() == null
                                        ? null
                                        : one.origin().number()))
                .param(
                        "ids",
                        texts(
                                told,
                                one -> one.origin() == null
                                        ? null
                                        : one.origin().id()))
                .update();
    }

    private static @Nullable String[] texts(List<Verdict> told, Function<Verdict, @Nullable Object> part) {
        return told.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static String kind(Verdict verdict) {
        if (verdict.isNew()) return "WARNED";
        return verdict.isDuplicate() ? "DUPLICATE" : "REJECTED";
    }

    private static String reason(Verdict verdict) {
        Fault fault = verdict.isNew() ? verdict.row().warning() : verdict.row().fault();
        if (fault != null) return verdict.isNew() ? fault.warningKey() : fault.messageKey();
        Origin origin = verdict.origin();
        return origin != null && origin.number() != null ? "intake.import.repeats.row" : "intake.import.repeats.known";
    }

    List<ProblemRow> list(UUID importId, String kind, int most) {
        return db.sql("select * from list_import_row where import_id = ? and kind = ? order by number limit ?")
                .params(importId, kind, most)
                .query(this::row)
                .list();
    }

    private ProblemRow row(ResultSet row, int number) throws SQLException {
        return new ProblemRow(
                row.getInt("number"),
                row.getString("reason"),
                json.read(row.getString("cells"), CELLS),
                row.getObject("of_row", Integer.class),
                row.getObject("of_id", UUID.class));
    }
}
