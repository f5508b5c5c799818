package io.sluice.intake.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what the rows that were taken are recognised, so that every piece of a list knows the pieces before it. */
@Repository
class SeenContacts {

    private final JdbcClient db;

    SeenContacts(JdbcClient db) {
        this.db = db;
    }

    void forget(UUID importId) {
        db.sql("delete from list_import_contact where import_id = ?")
                .param(importId)
                .update();
    }

    Map<String, Origin> of(UUID importId, Collection<String> keys) {
        Map<String, Origin> seen = new HashMap<>();
        db.sql("select value, number, record_id from list_import_contact where import_id = ? and value = any(?)")
                .params(importId, keys.toArray(String[]::new))
                .query((row, number) -> seen.put(
                        row.getString("value"),
                        new Origin(row.getInt("number"), row.getObject("record_id", UUID.class))))
                .list();
        return seen;
    }

    void add(UUID importId, List<Verdict> verdicts) {
        List<String[]> lines = new ArrayList<>();
        for (Verdict verdict : verdicts)
            if (verdict.isNew())
                for (String key : verdict.row().keys())
                    lines.add(new String[] {
                        key,
                        String.valueOf(verdict.row().number()),
                        verdict.id().toString()
                    });
        db.sql("""
                        insert into list_import_contact (import_id, value, number, record_id)
                        select :import, one.value, one.number, one.record_id
                        from unnest(cast(:values as text[]), cast(:numbers as int[]), cast(:ids as uuid[]))
                             as one (value, number, record_id)
                        on conflict do nothing""")
                .param("import", importId)
                .param("values", lines.stream().map(line -> line[0]).toArray(String[]::new))
                .param("numbers", lines.stream().map(line -> line[1]).toArray(String[]::new))
                .param("ids", lines.stream().map(line -> line[2]).toArray(String[]::new))
                .update();
    }
}
