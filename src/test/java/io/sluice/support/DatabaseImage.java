package io.sluice.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checksums of all rows of all tables: two equal images mean that nothing was written in between. */
public record DatabaseImage(Map<String, String> tables) {

    // a session, its last access and who has read what are no data of the business
    private static final List<String> LEFT_OUT = List.of("spring_session", "spring_session_attributes", "access_entry");

    public static DatabaseImage take(JdbcClient jdbc) {
        Map<String, String> tables = new TreeMap<>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list().stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .forEach(table -> tables.put(table, checksum(jdbc, table)));
        return new DatabaseImage(tables);
    }

    private static String checksum(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) || ' ' || coalesce(md5(string_agg(h, '' order by h)), '')"
                        + " from (select md5(t::text) h from \"%s\" t) rows".formatted(table))
                .query(String.class)
                .single();
    }

    /** The tables that differ. */
    public List<String> changedSince(DatabaseImage before) {
        return tables.keySet().stream()
                .filter(table -> !tables.get(table).equals(before.tables.get(table)))
                .toList();
    }
}
