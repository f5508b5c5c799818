package io.sluice.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Multiplies what the engine and our services made, row by row and with all its ids, by SQL. */
final class Clones {

    private static final int AT_ONCE = 50;
    private static final List<String> TABLES = List.of(
            "client_account",
            "client_contact",
            "client_channel",
            "lead",
            "deal",
            "stage_log",
            "deadline",
            "work_item",
            "audit_entry",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_ru_authorization",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_job_log",
            "act_hi_identitylink");

    /** While rows are copied, nobody minds losing them; afterwards everything is as before. */
    private static final List<String> HASTE = List.of(
            "fsync = off", "full_page_writes = off", "max_wal_size = '16GB'", "checkpoint_timeout = '1h'", "autovacuum = off");

    /** Columns that hold the id of something that is multiplied too. */
    private static final Set<String> IDS = Set.of(
            "id", "client_id", "contact_id", "lead_id", "event_id", "deal_id", "subject_id", "holder", "task_id");

    private static final Set<String> IDS_OF_THE_ENGINE = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "parent_id_",
            "execution_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "task_id_",
            "business_key_",
            "var_scope_",
            "job_id_",
            "resource_id_");

    private static final Map<String, String> OTHERS = Map.of(
            "deal.number", "number || '-' || n",
            "work_item.deal_number", "deal_number || '-' || n",
            "client_account.inn", "lpad(n::text, 4, '0') || substr(inn, 5)",
            "client_channel.value", "substr(value, 1, length(value) - 4) || lpad(n::text, 4, '0')",
            "act_ru_variable.text_",
                    "case name_ when 'dealId' then pg_temp.other(text_, n) when 'dealNumber' then text_ || '-' || n else text_ end");

    /** Which rows belong to deals where a table holds others as well. */
    private static final Map<String, String> ONLY = Map.of(
            "audit_entry", "subject in ('deal', 'client', 'contact')",
            "act_ru_authorization", "resource_type_ = 7 and resource_id_ <> '*'");

    private final JdbcClient db;

    private Clones(JdbcClient db) {
        this.db = db;
    }

    static void multiply(Bench bench, int times) throws Exception {
        JdbcClient server = bench.bean(JdbcClient.class);
        HASTE.forEach(setting -> server.sql("alter system set " + setting).update());
        server.sql("select pg_reload_conf()").query().singleRow();
        List<String> indexes = indexes(server);
        indexes.forEach(index -> server.sql("drop index " + index.split(" ", 2)[0]).update());
        each(bench, TABLES, (clones, table) -> clones.multiply(table, times));
        each(bench, indexes, (clones, index) -> clones.db.sql(index.split(" ", 2)[1]).update());
        each(bench, TABLES, (clones, table) -> clones.db.sql("vacuum analyze " + table).update());
        server.sql("alter system reset all").update();
        server.sql("select pg_reload_conf()").query().singleRow();
        server.sql("checkpoint").update();
    }

    /** Each thing once, by as many connections as there are processors. */
    private static <T> void each(Bench bench, List<T> things, BiConsumer<Clones, T> work) throws Exception {
        Queue<T> left = new ConcurrentLinkedQueue<>(things);
        Windows.parallel(Runtime.getRuntime().availableProcessors(), () -> {
            try (var connection = bench.bean(DataSource.class).getConnection()) {
                Clones clones = new Clones(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
                clones.prepare();
                for (T next = left.poll(); next != null; next = left.poll()) work.accept(clones, next);
                clones.db.sql("reset all").update();
            }
            return null;
        });
    }

    private void prepare() {
        db.sql("set session_replication_role = replica").update(); // whole families are copied, keys need no check
        db.sql("set maintenance_work_mem = '1GB'").update();
        // the number of the copy comes first, so that rows come in order; what stood there goes to the end
        db.sql("""
                create or replace function pg_temp.copied(id text, n int) returns text immutable language sql as $$
                  select lpad(to_hex(n), 8, '0') || substr(id, 9, 16) || substr(id, 1, 8) || substr(id, 33, 4) $$""").update();
        db.sql("""
                create or replace function pg_temp.other(id text, n int) returns text immutable language sql as $$
                  select case when id is null then null
                              when position(':' in id) > 0
                              then split_part(id, ':', 1) || ':' || pg_temp.copied(split_part(id, ':', 2), n)
                              else pg_temp.copied(id, n) end $$""").update();
    }

    /** Name and definition of each index that no constraint stands on: they are built again behind the rows. */
    private static List<String> indexes(JdbcClient server) {
        return server.sql("""
                        select i.indexname || ' ' || i.indexdef from pg_indexes i where i.schemaname = 'public'
                        and i.tablename in (:tables) and not exists (
                            select 1 from pg_constraint c where c.conindid = (i.schemaname || '.' || i.indexname)::regclass)""")
                .param("tables", TABLES)
                .query(String.class)
                .list();
    }

    private void multiply(String table, int times) {
        db.sql("create temp table seed as select * from " + table + " where " + ONLY.getOrDefault(table, "true"))
                .update();
        List<String> columns = db.sql(
                        "select column_name || ' ' || data_type from information_schema.columns where table_schema = 'public' and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        String names = columns.stream().map(Clones::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(one -> value(table, one)).collect(Collectors.joining(", "));
        long begin = System.nanoTime();
        long rows = 0;
        for (int from = 1; from < times; from += AT_ONCE)
            rows += db.sql("insert into %s (%s) select %s from generate_series(%d, %d) n, seed order by n"
                            .formatted(table, names, values, from, Math.min(times - 1, from + AT_ONCE - 1)))
                    .update();
        db.sql("drop table seed").update();
        System.out.printf(Locale.ROOT, "BENCH   %s: %d rows more, %d s%n", table, rows, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static String value(String table, String column) {
        String name = name(column);
        String other = OTHERS.get(table + "." + name);
        if (other != null) return other;
        boolean mapped = table.startsWith("act_") ? IDS_OF_THE_ENGINE.contains(name) : IDS.contains(name);
        if (!mapped) return name;
        return column.endsWith(" uuid")
                ? "pg_temp.other(" + name + "::text, n)::uuid"
                : "pg_temp.other(" + name + ", n)";
    }

    private static String name(String column) {
        return column.split(" ", 2)[0];
    }
}
