package io.sluice.collection;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.staff.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases and calls as they are stored. */
@Repository
class CaseRows {

    private static final String VISIBLE = " (:everything or owner_id = any(:owners))";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the client has an open case already; two invoices at once still make one. */
    Optional<UUID> open(UUID clientId, @Nullable UUID ownerId) {
        return jdbc.sql("""
                        insert into collection_case (id, client_id, owner_id, state, opened_at) values (?, ?, ?, 'OPEN', ?)
                        on conflict (client_id) where state = 'OPEN' do nothing
                        returning id""")
                .params(Ids.next(), clientId)
                .param(ownerId)
                .param(now())
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> openOf(UUID clientId) {
        return jdbc.sql("select id from collection_case where client_id = ? and state = 'OPEN' for update")
                .param(clientId)
                .query(UUID.class)
                .optional();
    }

    void close(UUID id) {
        jdbc.sql("update collection_case set state = 'CLOSED', closed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void own(UUID clientId, UUID ownerId) {
        jdbc.sql("update collection_case set owner_id = ? where client_id = ? and state = 'OPEN'")
                .params(ownerId, clientId)
                .update();
    }

    void called(UUID caseId, CallResult result) {
        jdbc.sql("""
                        insert into collection_call (id, case_id, outcome, promised_on, note, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), caseId, result.outcome().name())
                .param(result.promisedOn())
                .param(result.note())
                .params(now(), Actor.current())
                .update();
        jdbc.sql("update collection_case set promised_on = ? where id = ?")
                .param(result.promisedOn())
                .param(caseId)
                .update();
    }

    Optional<Case> one(UUID id, Visibility visibility) {
        return jdbc.sql("select * from collection_case where id = :id and" + VISIBLE)
                .param("id", id)
                .param("everything", visibility.all() || visibility.money())
                .param("owners", visibility.ownerIds())
                .query(CaseRows::row)
                .optional();
    }

    List<Case> find(boolean closed, Visibility visibility, int size) {
        return jdbc.sql("select * from collection_case where (state = 'CLOSED') = :closed and" + VISIBLE
                        + " order by opened_at, id limit :size")
                .param("closed", closed)
                .param("everything", visibility.all() || visibility.money())
                .param("owners", visibility.ownerIds())
                .param("size", size)
                .query(CaseRows::row)
                .list();
    }

    List<CallView> calls(UUID caseId, int size) {
        return jdbc.sql("""
                        select * from collection_call where case_id = :id
                            or case_id in (select id from collection_case where joined_into = :id)
                        order by made_at desc, id limit :size""")
                .param("id", caseId)
                .param("size", size)
                .query(CaseRows::call)
                .list();
    }

    private static CallView call(ResultSet row, int index) throws SQLException {
        return new CallView(
                CallResult.Outcome.valueOf(row.getString("outcome")),
                row.getObject("promised_on", LocalDate.class),
                row.getString("note"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Case row(ResultSet row, int index) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Case(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("state"),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
