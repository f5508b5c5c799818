package io.sluice.process.deploy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the engine's tables for instances that run on an older version, and keeps why some cannot follow. */
@Repository
class Stragglers {

    private static final String NEWEST = """
            with newest as (select key_, max(version_) as version from act_re_procdef group by key_)
            """;

    private final JdbcClient database;

    Stragglers(JdbcClient database) {
        this.database = database;
    }

    /** Those not yet tried on this target, or again all of them. */
    List<Straggler> of(String key, String target, boolean again, int most) {
        return database.sql("""
                        select e.proc_inst_id_ as instance, e.business_key_ as business_key, d.id_ as definition,
                               d.version_ as version
                        from act_re_procdef d join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
                        where d.key_ = :key and d.id_ <> :target
                          and (:again or not exists (select 1 from process_left_behind l
                                where l.instance_id = e.proc_inst_id_ and l.to_definition = :target))
                        limit :most
                        """)
                .param("key", key)
                .param("target", target)
                .param("again", again)
                .param("most", most)
                .query(Straggler.class)
                .list();
    }

    List<OlderVersion> counted() {
        return database.sql(NEWEST + """
                        select d.key_ as process_key, d.version_ as version, n.version as newest,
                               count(*) as instances, count(l.instance_id) as stuck
                        from newest n join act_re_procdef d on d.key_ = n.key_ and d.version_ < n.version
                        join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
                        left join process_left_behind l on l.instance_id = e.proc_inst_id_
                        group by d.key_, d.version_, n.version order by d.key_, d.version_
                        """).query(OlderVersion.class).list();
    }

    void leaveBehind(Outcome outcome, String key, String target, Instant at) {
        database.sql("""
                        insert into process_left_behind
                          (instance_id, process_key, business_key, from_version, to_definition, reason, at)
                        values (:instance, :key, :businessKey, :version, :target, :reason, :at)
                        on conflict (instance_id) do update set to_definition = excluded.to_definition,
                          reason = excluded.reason, at = excluded.at
                        """)
                .param("instance", outcome.instance())
                .param("key", key)
                .param("businessKey", outcome.businessKey())
                .param("version", outcome.fromVersion())
                .param("target", target)
                .param("reason", outcome.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<LeftBehind> leftBehind(int most) {
        return database.sql("""
                        select process_key, business_key, from_version, reason from process_left_behind
                        order by at desc limit :most
                        """).param("most", most).query(LeftBehind.class).list();
    }

    /** Instances that ended or followed later are no problem any more. */
    void forgetGone() {
        database.sql("""
                        delete from process_left_behind l where not exists (
                          select 1 from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                          where e.proc_inst_id_ = l.instance_id and e.parent_id_ is null
                            and d.version_ = l.from_version)
                        """).update();
    }

    boolean tryLock() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('process_left_behind'))")
                .query(Boolean.class)
                .single();
    }
}
