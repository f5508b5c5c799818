package io.sluice.communication;

import io.sluice.client.ClientCondition;
import io.sluice.shared.Actor;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import io.sluice.staff.Visibility;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox's table. */
@Repository
class MessageRows {

    static final String TABLE = "outgoing_message";

    private static final String VIEW = """
            select m.*, client.name as client from outgoing_message m
            join client_account client on client.id = m.client_id where\s""" + ClientCondition.SQL;
    private static final String IN_STATE = " and (cast(:state as text) is null or m.state = :state)";

    private final JdbcClient db;

    MessageRows(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> find(NewMessage message) {
        return db.sql("select id from outgoing_message where kind = ? and subject_type = ? and subject_id = ?"
                        + " and revision = ?")
                .params(message.kind(), message.subjectType(), message.subjectId(), message.revision())
                .query(UUID.class)
                .optional();
    }

    /** False when the same message was queued by somebody else meanwhile. */
    boolean insert(UUID id, NewMessage message, Letter letter, Instant now) {
        int inserted = db.sql("""
                        insert into outgoing_message (id, kind, subject_type, subject_id, revision, client_id, deal_id,
                               recipient, language, subject, body_text, body_html, warnings, document_ids, queued_by,
                               created_at, next_try_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                        on conflict (kind, subject_type, subject_id, revision) do nothing""")
                .params(id, message.kind(), message.subjectType(), message.subjectId(), message.revision())
                .params(message.clientId(), message.dealId(), message.to().value(), message.language())
                .params(letter.subject(), letter.text(), letter.html())
                .param(letter.warnings().toArray(String[]::new))
                .param(message.documentIds().toArray(UUID[]::new))
                .params(Actor.current(), now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .update();
        return inserted > 0;
    }

    void attach(UUID id, List<Attachment> attachments) {
        for (int rank = 0; rank < attachments.size(); rank++) {
            Attachment file = attachments.get(rank);
            db.sql("insert into message_attachment (message_id, rank, name, media_type, content)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, rank, file.name(), file.mediaType(), file.text())
                    .update();
        }
    }

    List<Attachment> attachments(UUID id) {
        return db.sql("select * from message_attachment where message_id = ? order by rank")
                .param(id)
                .query(MessageRow::attachment)
                .list();
    }

    Optional<MessageView> visible(UUID id, Visibility reader) {
        return db.sql(VIEW + " and m.id = :id")
                .params(ClientCondition.params(reader))
                .param("id", id)
                .query(MessageRow::view)
                .optional();
    }

    Page<MessageView> list(@Nullable String state, Paging paging, Visibility reader) {
        Map<String, @Nullable Object> params = new HashMap<>(ClientCondition.params(reader));
        params.put("state", state);
        params.put("size", paging.size());
        params.put("offset", paging.offset());
        List<MessageView> items = db.sql(
                        VIEW + IN_STATE + " order by m.created_at desc, m.id desc limit :size offset :offset")
                .params(params)
                .query(MessageRow::view)
                .list();
        return paging.page(items, count(params));
    }

    int count(String kind, UUID subjectId) {
        return db.sql("select count(*) from outgoing_message where kind = ? and subject_id = ?")
                .params(kind, subjectId)
                .query(Integer.class)
                .single();
    }

    private long count(Map<String, @Nullable Object> params) {
        return db.sql("select count(*) from (" + VIEW + IN_STATE + " limit " + Page.COUNT_LIMIT + ") counted")
                .params(params)
                .query(Long.class)
                .single();
    }
}
