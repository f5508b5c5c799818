package io.sluice.billing;

import io.sluice.billing.StatementRunView.Failure;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of reconciliation statements and their items as they are stored. */
@Repository
class StatementRunRows {

    static final String TABLE = "statement_run_item";

    private static final int SHOWN = 200;
    private static final String RUN = """
            select run.*, count(*) as total, count(*) filter (where item.state = 'DONE') as done,
                   count(*) filter (where item.state in ('PARKED', 'HELD')) as failed,
                   count(*) filter (where item.state in ('WAITING', 'RUNNING')) as left_over
              from statement_run run join statement_run_item item on item.run_id = run.id
             %s group by run.id order by run.asked_at desc limit 20""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StatementRunRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One client's part of a run. */
    record Item(
            UUID id, UUID clientId, @Nullable UUID documentId, Period period, String language, StatementForm form) {}

    UUID insert(StatementOrder order) {
        UUID id = Ids.next();
        Timestamp now = now();
        jdbc.sql("insert into statement_run (id, period_from, period_to, language, form, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, order.period().from(), order.period().to(), order.language())
                .params(order.form().name(), Actor.current(), now)
                .update();
        for (UUID client : order.clients())
            jdbc.sql("insert into statement_run_item (id, run_id, client_id, state, next_try_at)"
                            + " values (?, ?, ?, 'WAITING', ?) on conflict do nothing")
                    .params(Ids.next(), id, client, now)
                    .update();
        return id;
    }

    List<StatementRunView> newest() {
        return jdbc.sql(RUN.formatted(""))
                .query((row, number) -> view(row, List.of()))
                .list();
    }

    Optional<StatementRunView> find(UUID id) {
        return jdbc.sql(RUN.formatted("where run.id = :id"))
                .param("id", id)
                .query((row, number) -> view(row, failures(id)))
                .optional();
    }

    private List<Failure> failures(UUID runId) {
        return jdbc.sql("""
                        select client.name as client, coalesce(item.last_error, '') as reason
                          from statement_run_item item join client_account client on client.id = item.client_id
                         where item.run_id = ? and item.state in ('PARKED', 'HELD')
                         order by client.name limit""" + " " + SHOWN).param(runId).query(Failure.class).list();
    }

    /** Empty once the run was cancelled. */
    Optional<Item> item(UUID id) {
        return jdbc.sql("""
                        select item.id, item.client_id, item.document_id, run.period_from, run.period_to, run.language, run.form
                          from statement_run_item item join statement_run run on run.id = item.run_id
                         where item.id = ? and run.cancelled_at is null""")
                .param(id)
                .query((row, number) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getObject("document_id", UUID.class),
                        period(row),
                        row.getString("language"),
                        StatementForm.valueOf(row.getString("form"))))
                .optional();
    }

    void made(UUID itemId, UUID documentId) {
        jdbc.sql("update statement_run_item set document_id = ? where id = ?")
                .params(documentId, itemId)
                .update();
    }

    /** What nobody works on yet is given up; what is being made is finished. */
    void cancel(UUID runId) {
        jdbc.sql("update statement_run set cancelled_at = coalesce(cancelled_at, ?) where id = ?")
                .params(now(), runId)
                .update();
        jdbc.sql("update statement_run_item set state = 'CANCELLED' where run_id = ? and state = 'WAITING'")
                .param(runId)
                .update();
    }

    void giveUp(UUID itemId) {
        jdbc.sql("update statement_run_item set state = 'CANCELLED' where id = ?")
                .param(itemId)
                .update();
    }

    /** Documents of what is done, in the order of the clients' names. */
    List<UUID> documents(UUID runId) {
        return jdbc.sql("""
                        select item.document_id from statement_run_item item
                          join client_account client on client.id = item.client_id
                         where item.run_id = ? and item.state = 'DONE' and item.document_id is not null
                         order by client.name, item.id""").param(runId).query(UUID.class).list();
    }

    /** The client of an item, for whoever asks whether its statement may be read. */
    Optional<UUID> client(UUID itemId) {
        return jdbc.sql("select client_id from statement_run_item where id = ?")
                .param(itemId)
                .query(UUID.class)
                .optional();
    }

    private static StatementRunView view(ResultSet row, List<Failure> failures) throws SQLException {
        return new StatementRunView(
                row.getObject("id", UUID.class),
                period(row),
                row.getString("language"),
                StatementForm.valueOf(row.getString("form")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("cancelled_at") != null,
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                row.getInt("left_over"),
                failures);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
