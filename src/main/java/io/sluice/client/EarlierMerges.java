package io.sluice.client;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was merged into a client or contact before goes where that one goes, and comes back with it. */
@Repository
class EarlierMerges {

    private static final String ON = """
            with moved as (update %1$s set merged_into = :to where merged_into = :from returning id::text as moved)
            insert into client_merge_row (merge_id, table_name, column_name, row_key, was, became)
            select :merge, '%1$s', 'merged_into', moved, :from, :to from moved""";
    private static final String BACK = """
            update %1$s t set merged_into = row.was from client_merge_row row
            where row.merge_id = :merge and row.table_name = '%1$s' and row.column_name = 'merged_into'
              and t.id = row.row_key::uuid and t.merged_into = row.became""";

    private final JdbcClient db;

    EarlierMerges(JdbcClient db) {
        this.db = db;
    }

    void pointOn(UUID merge, String table, UUID from, UUID to) {
        db.sql(ON.formatted(table))
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void pointBack(UUID merge, String table) {
        db.sql(BACK.formatted(table)).param("merge", merge).update();
    }
}
