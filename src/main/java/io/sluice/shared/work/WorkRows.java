package io.sluice.shared.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the queue; table names come from code, never from input. */
@Component
class WorkRows {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 1000;
    private static final String CLAIM = "select work.id, state, tries, coalesce(begun.times, 0) as begun from %s work"
            + " left join work_begun begun on begun.id = work.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the next due rows of the table for this transaction; rows that others hold are skipped. */
    List<WorkRow> claim(String table, int most) {
        return jdbc.sql((CLAIM + " where state in ('WAITING', 'RUNNING') and next_try_at <= :now"
                                + " order by next_try_at limit :most for update of work skip locked")
                        .formatted(table))
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(WorkRows::row)
                .list();
    }

    /** One that was claimed before; empty where it is over, put off, or in somebody else's hands. */
    List<WorkRow> claim(String table, WorkRow again) {
        return jdbc.sql((CLAIM + " where work.id = :id and state in ('WAITING', 'RUNNING')"
                                + " and next_try_at <= :now for update of work skip locked")
                        .formatted(table))
                .param("id", again.id())
                .param("now", Timestamp.from(clock.instant()))
                .query(WorkRows::row)
                .list();
    }

    private static WorkRow row(ResultSet row, int number) throws SQLException {
        return new WorkRow(
                row.getObject("id", UUID.class), row.getString("state"), row.getInt("tries"), row.getInt("begun"));
    }

    void running(String table, UUID id) {
        Timestamp lease = Timestamp.from(clock.instant().plus(LEASE));
        jdbc.sql("update %s set state = 'RUNNING', tries = tries + 1, next_try_at = :lease where id = :id"
                        .formatted(table))
                .param("lease", lease)
                .param("id", id)
                .update();
    }

    void done(String table, List<WorkRow> rows) {
        // a handler that has put its row into another state on purpose keeps it
        jdbc.sql(
                        "update %s set state = 'DONE', last_error = null where id = any(:ids) and state in ('WAITING', 'RUNNING')"
                                .formatted(table))
                .param("ids", rows.stream().map(WorkRow::id).toArray(UUID[]::new))
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

    /**
     * A claimed row.
     *
     * @param tries that failed, or for work outside were begun
     * @param begun tries inside a transaction of which nothing else is left
     */
    record WorkRow(UUID id, String state, int tries, int begun) {

        boolean wasCutOff() {
            return state.equals("RUNNING") || begun > 0;
        }
    }
}
