package io.sluice.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says which tables changed since it was asked last. Each row that is inserted or written anew is another version at
 * another place, and one that is gone is missing: versions and places are compared, contents need not be read.
 */
final class DatabaseWatch {

    // a session, its last access and who has read what are no data of the business
    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public'"
            + " and tablename not in ('spring_session', 'spring_session_attributes', 'access_entry')";
    private static final String VERSIONS = "select '%1$s' as name,"
            + " count(*) || ' ' || coalesce(sum(hashtextextended(xmin::text || ctid::text, 0)::numeric), 0) as rows"
            + " from \"%1$s\"";

    private final JdbcClient jdbc;
    private final String all;
    private Map<String, String> known;
    private long next;

    DatabaseWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.all = jdbc.sql(TABLES).query(String.class).list().stream()
                .map(VERSIONS::formatted)
                .collect(Collectors.joining(" union all "));
        this.known = versions();
        this.next = nextTransaction();
    }

    Optional<List<String>> changed() {
        long begun = nextTransaction();
        if (begun == next) return Optional.empty();
        next = begun;
        Map<String, String> now = versions();
        List<String> tables = new ArrayList<>(now.keySet());
        tables.removeIf(table -> now.get(table).equals(known.get(table)));
        known = now;
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables);
    }

    /** Only a transaction that writes takes a number. */
    private long nextTransaction() {
        return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private Map<String, String> versions() {
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql(all).query(row -> {
            rows.put(row.getString("name"), row.getString("rows"));
        });
        return rows;
    }
}
