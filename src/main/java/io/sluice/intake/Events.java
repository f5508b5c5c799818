package io.sluice.intake;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibility;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal's table. */
@Repository
class Events {

    static final String TABLE = "intake_event";

    private static final String INSERT = """
            insert into intake_event (id, channel, external_id, site, content_type, raw, address, received_at,
                                      next_try_at, state, outcome, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (channel, external_id) do nothing""";
    private static final String VIEW = """
            select event.*, client.name as client from intake_event event
            left join client_account client on client.id = event.client_id where event.id = :id and\s""";

    private final JdbcClient db;

    Events(JdbcClient db) {
        this.db = db;
    }

    /** False when the event is there already. */
    boolean insert(UUID id, String externalId, Arrival arrival, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        boolean spam = arrival.spam();
        return db.sql(INSERT)
                        .params(id, arrival.channel(), externalId, arrival.site(), arrival.contentType())
                        .params(arrival.raw(), arrival.address(), at, at)
                        .params(spam ? "DONE" : "WAITING", spam ? Outcome.SPAM.name() : null)
                        .params(spam ? "rule: hidden field" : null, spam ? at : null)
                        .update()
                > 0;
    }

    Accepted accepted(String channel, String externalId) {
        return db.sql("select id, outcome from intake_event where channel = ? and external_id = ?")
                .params(channel, externalId)
                .query((row, number) -> new Accepted(row.getObject("id", UUID.class), word(row.getString("outcome"))))
                .single();
    }

    void decided(UUID id, Decision decision, Instant now) {
        Outcome outcome = decision.outcome();
        db.sql("""
                        update intake_event set outcome = ?, state = ?, last_error = ?, decided_by = ?, decided_at = ?,
                               lead_id = ?, deal_id = ?, client_id = ?, duplicate_of = ?, reason = ?,
                               fingerprint = coalesce(?, fingerprint) where id = ?""")
                .params(outcome == null ? null : outcome.name(), outcome == null ? "PARKED" : "DONE")
                .params(outcome == null ? decision.reason() : null, decision.decidedBy(), now.atOffset(ZoneOffset.UTC))
                .params(decision.leadId(), decision.dealId(), decision.clientId())
                .params(decision.duplicateOf(), decision.reason(), decision.fingerprint(), id)
                .update();
    }

    /** The content has come after all. */
    boolean complete(UUID id, String raw, Instant now) {
        return db.sql(
                                "update intake_event set raw = ?, state = 'WAITING', tries = 0, next_try_at = ?, last_error = null,"
                                        + " reason = null, decided_by = null, decided_at = null"
                                        + " where id = ? and state <> 'DONE'")
                        .params(raw, now.atOffset(ZoneOffset.UTC), id)
                        .update()
                > 0;
    }

    /** For a person, with the reason. */
    void leave(UUID id, String reason) {
        db.sql("update intake_event set state = 'PARKED', last_error = ? where id = ? and state <> 'DONE'")
                .params(reason, id)
                .update();
    }

    /** The same bytes or words came before: the first event with the fingerprint since the moment. */
    Optional<UUID> firstWith(String fingerprint, UUID except, Instant since) {
        return db.sql("""
                        select id from intake_event where fingerprint = ? and id <> ? and received_at >= ?
                          and outcome is distinct from 'DUPLICATE' order by received_at, id limit 1""")
                .params(fingerprint, except, since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    void title(UUID id, @Nullable String title) {
        db.sql("update intake_event set title = ? where id = ?")
                .params(title, id)
                .update();
    }

    /** Two with the same fingerprint take turns until the transaction ends. */
    void lock(String fingerprint) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(fingerprint)
                .query((row, number) -> number)
                .single();
    }

    void fingerprint(UUID id, String fingerprint) {
        lock(fingerprint);
        db.sql("update intake_event set fingerprint = ? where id = ?")
                .params(fingerprint, id)
                .update();
    }

    EventView byId(UUID id) {
        return db.sql(VIEW + "true")
                .param("id", id)
                .query(EventView::of)
                .optional()
                .orElseThrow(Refusal::missing);
    }

    /** Events of no client (yet) are the heads' affair. */
    Optional<EventView> visible(UUID id, Visibility reader) {
        boolean head = reader.all() || !reader.teams().isEmpty();
        return db.sql(VIEW + "((event.client_id is null and :head) or " + ClientCondition.SQL + ")")
                .params(ClientCondition.params(reader))
                .param("id", id)
                .param("head", head)
                .query(EventView::of)
                .optional();
    }

    private static String word(@Nullable String outcome) {
        return Outcome.said(outcome == null ? null : Outcome.valueOf(outcome));
    }
}
