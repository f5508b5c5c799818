package io.sluice.shared.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the queue; table names come from code, never from input. */
@Component
class WorkRows {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the next due row of the table for this transaction; rows that others hold are skipped. */
    Optional<WorkRow> claim(String table) {
        return jdbc.sql(("select id, state, tries from %s where state in ('WAITING', 'RUNNING') and next_try_at <= :now"
                                + " order by next_try_at limit 1 for update skip locked")
                        .formatted(table))
                .param("now", Timestamp.from(clock.instant()))
                .query(WorkRow.class)
                .optional();
    }

    void running(String table, UUID id) {
        Timestamp lease = Timestamp.from(clock.instant().plus(LEASE));
        jdbc.sql("update %s set state = 'RUNNING', tries = tries + 1, next_try_at = :lease where id = :id"
                        .formatted(table))
                .param("lease", lease)
                .param("id", id)
                .update();
    }

    void done(String table, UUID id) {
        // a handler that has put its row into another state on purpose keeps it
        jdbc.sql("update %s set state = 'DONE', last_error = null where id = :id and state in ('WAITING', 'RUNNING')"
                        .formatted(table))
                .param("id", id)
                .update();
    }

    void again(String table, WorkRow row, Duration pause, String error) {
        jdbc.sql(("update %s set state = 'WAITING', tries = :tries, next_try_at = :next, last_error = :error"
                                + " where id = :id")
                        .formatted(table))
                .param("tries", row.tries() + 1)
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .param("error", shortened(error))
                .param("id", row.id())
                .update();
    }

    void stop(String table, WorkRow row, String state, String error) {
        jdbc.sql("update %s set state = :state, tries = :tries, last_error = :error where id = :id".formatted(table))
                .param("state", state)
                .param("tries", row.tries() + 1)
                .param("error", shortened(error))
                .param("id", row.id())
                .update();
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    /** A claimed row. */
    record WorkRow(UUID id, String state, int tries) {

        boolean wasCutOff() {
            return state.equals("RUNNING");
        }
    }
}
