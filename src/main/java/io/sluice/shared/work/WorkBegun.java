package io.sluice.shared.work;

import io.sluice.shared.work.WorkRows.WorkRow;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries that were begun: known also where nothing else of them is left, since the program ended with them. */
@Component
class WorkBegun {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    WorkBegun(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Committed before the work, on a connection of its own, while the rows are locked by that of the work. */
    void begin(List<WorkRow> rows) {
        apart.executeWithoutResult(status -> {
            // the program's end takes nothing of it away, and a computer's end is no fault of the item
            jdbc.sql("set local synchronous_commit = off").update();
            jdbc.sql("insert into work_begun as begun (id, times) select unnest(cast(:ids as uuid[])), 1"
                            + " on conflict (id) do update set times = begun.times + 1")
                    .param("ids", ids(rows))
                    .update();
        });
    }

    /** In the transaction that says how the try has ended. */
    void end(List<WorkRow> rows) {
        jdbc.sql("delete from work_begun where id = any(:ids)")
                .param("ids", ids(rows))
                .update();
    }

    private static UUID[] ids(List<WorkRow> rows) {
        return rows.stream().map(WorkRow::id).toArray(UUID[]::new);
    }
}
