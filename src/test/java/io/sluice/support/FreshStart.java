package io.sluice.support;

import java.util.List;
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

    private static final List<String> ENGINE = List.of(
            "delete from act_ru_event_subscr where proc_inst_id_ is not null",
            "delete from act_ru_job where process_instance_id_ is not null",
            "delete from act_ru_incident",
            "delete from act_ru_identitylink",
            "delete from act_ru_variable",
            "delete from act_ru_task",
            "delete from act_ru_ext_task",
            "delete from act_ru_execution",
            "delete from act_ru_authorization where resource_type_ = 7",
            "truncate act_hi_procinst, act_hi_actinst, act_hi_taskinst, act_hi_varinst, act_hi_detail, act_hi_comment,"
                    + " act_hi_attachment, act_hi_op_log, act_hi_incident, act_hi_job_log, act_hi_identitylink,"
                    + " act_hi_decinst, act_hi_dec_in, act_hi_dec_out");

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
        emptied = ownTables().filter(this::isEmpty).toList();
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
            if (!emptied.isEmpty())
                jdbc.sql("truncate \"%s\" cascade".formatted(String.join("\", \"", emptied)))
                        .update();
            ENGINE.forEach(sql -> jdbc.sql(sql).update());
        });
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
