package io.sluice.support;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the tables that were empty when the application was ready: what it seeds itself stays. */
public class FreshStart {

    /** Rows of the engine that a run leaves; definitions, people and their rights stay. */
    private static final List<String> ENGINE = List.of(
            "act_ru_event_subscr where proc_inst_id_ is not null",
            "act_ru_job where process_instance_id_ is not null",
            "act_ru_incident",
            "act_ru_identitylink",
            "act_ru_variable",
            "act_ru_task",
            "act_ru_ext_task",
            "act_ru_execution",
            "act_ru_authorization where resource_type_ = 7",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_op_log",
            "act_hi_incident",
            "act_hi_job_log",
            "act_hi_identitylink",
            "act_hi_decinst",
            "act_hi_dec_in",
            "act_hi_dec_out");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestTime time;
    private List<String> emptied = List.of();

    FreshStart(JdbcClient jdbc, TransactionTemplate transaction, TestTime time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rememberWhatIsEmpty() {
        emptied = Stream.concat(ownTables().filter(this::isEmpty).map("\"%s\""::formatted), ENGINE.stream())
                .toList();
    }

    private Stream<String> ownTables() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' and tablename not like 'act\\_%'")
                .query(String.class)
                .list()
                .stream();
    }

    private boolean isEmpty(String table) {
        return jdbc.sql("select not exists (select 1 from \"%s\")".formatted(table))
                .query(Boolean.class)
                .single();
    }

    void begin() {
        time.reset();
        transaction.executeWithoutResult(status -> {
            // neither the order of references nor what may only grow holds up here
            jdbc.sql("set local session_replication_role = replica").update();
            withRows().forEach(rows -> jdbc.sql("delete from " + rows).update());
            // the engine notes when somebody mistook their password: a test before that time could not sign in
            jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null where lock_exp_time_ is not null")
                    .update();
        });
    }

    /** A test leaves rows in a few tables; to truncate all of them takes ten times as long. */
    private List<String> withRows() {
        return jdbc.sql(emptied.stream()
                        .map(rows -> "select '%s' where exists (select 1 from %s)".formatted(rows, rows))
                        .collect(Collectors.joining(" union all ")))
                .query(String.class)
                .list();
    }

    static class BeforeEachTest implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(FreshStart.class)
                    .begin();
        }
    }
}
