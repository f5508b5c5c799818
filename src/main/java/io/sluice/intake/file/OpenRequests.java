package io.sluice.intake.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that somebody works on, or is about to, by the phones, addresses and tax ids of who asked. */
@Repository
class OpenRequests {

    /** Deals on the way by the marks of their client, and rows of other lists that wait for their process. */
    private static final String OPEN = """
            with known as (
                select channel.value, contact.client_id from client_channel channel
                join client_contact contact on contact.id = channel.contact_id where channel.value = any(:keys)
                union
                select inn, id from client_account where inn = any(:keys))
            select known.value, newest.event_id from known
            join lateral (
                select event.id as event_id from deal join lead on lead.id = deal.lead_id
                join intake_event event on event.id = lead.event_id
                where deal.client_id = known.client_id and deal.status in ('OPEN', 'PUT_OFF')
                order by deal.id desc limit 1) newest on true
            union all
            select contact.value, event.id from list_import_contact contact
            join intake_event event on event.id = contact.record_id
            where contact.value = any(:keys) and contact.import_id <> :import and event.state <> 'DONE'""";

    private final JdbcClient db;

    OpenRequests(JdbcClient db) {
        this.db = db;
    }

    Map<String, Origin> by(UUID importId, Collection<String> keys) {
        Map<String, Origin> open = new HashMap<>();
        db.sql(OPEN)
                .param("keys", keys.toArray(String[]::new))
                .param("import", importId)
                .query((row, number) -> open.putIfAbsent(
                        row.getString("value"), new Origin(null, row.getObject("event_id", UUID.class))))
                .list();
        return open;
    }

    /** Rows that said the same in an earlier list, whatever became of them since. */
    Map<String, Origin> said(UUID importId, Collection<String> fingerprints) {
        Map<String, Origin> said = new HashMap<>();
        db.sql("""
                        select fingerprint, id from intake_event
                        where fingerprint = any(:fingerprints) and channel = 'file' and site <> :import
                          and outcome is distinct from 'DUPLICATE'""")
                .param("fingerprints", fingerprints.toArray(String[]::new))
                .param("import", importId.toString())
                .query((row, number) -> said.putIfAbsent(
                        row.getString("fingerprint"), new Origin(null, row.getObject("id", UUID.class))))
                .list();
        return said;
    }

    /** Rows of the list whose process is still to be started. */
    long waiting(UUID importId) {
        return db.sql("select count(*) from intake_event where state in ('WAITING', 'RUNNING') and channel = 'file'"
                        + " and site = ?")
                .param(importId.toString())
                .query(Long.class)
                .single();
    }
}
