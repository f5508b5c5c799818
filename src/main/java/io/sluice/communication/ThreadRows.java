package io.sluice.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations: which letter follows which. */
@Repository
class ThreadRows {

    private static final String OURS = """
            select id, client_id, deal_id, kind, recipient from outgoing_message
            where %s = any(:known) order by created_at desc limit 1""";
    private static final String LAST = """
            select mail_id, refs from (
                (select id::text || '@' || :domain as mail_id, refs, created_at as at from outgoing_message
                 where deal_id = :deal and recipient = :address order by created_at desc limit 1)
                union all
                (select mail_id, refs, at from received_letter
                 where deal_id = :deal and sender = :address order by at desc limit 1)) letter
            order by at desc limit 1""";

    private final JdbcClient db;
    private final Clock clock;

    ThreadRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The letter that the next one to the address answers. */
    record Last(String mailId, List<String> refs) {}

    Optional<Conversation> ofOurs(List<UUID> ids) {
        return ours("id", ids.toArray(UUID[]::new));
    }

    Optional<Conversation> ofTokens(List<String> tokens) {
        return ours("token", tokens.toArray(String[]::new));
    }

    private Optional<Conversation> ours(String column, Object known) {
        return db.sql(OURS.formatted(column))
                .param("known", known)
                .query((row, number) -> conversation(row))
                .optional();
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getObject("deal_id", UUID.class),
                row.getString("kind"),
                row.getString("recipient"));
    }

    Optional<Conversation> ofTheirs(List<String> mailIds) {
        return db.sql("select client_id, deal_id from received_letter where mail_id = any(:ids)"
                        + " order by at desc limit 1")
                .param("ids", mailIds.toArray(String[]::new))
                .query((row, number) -> new Conversation(
                        null, row.getObject("client_id", UUID.class), row.getObject("deal_id", UUID.class), null, null))
                .optional();
    }

    Optional<Last> last(UUID dealId, String address, String domain) {
        return db.sql(LAST)
                .param("deal", dealId)
                .param("address", address)
                .param("domain", domain)
                .query((row, number) -> new Last(row.getString("mail_id"), List.of((String[])
                        row.getArray("refs").getArray())))
                .optional();
    }

    void begin(UUID id, LetterHead head) {
        db.sql("""
                        update outgoing_message set sender_name = ?, sender_address = ?, token = ?, in_reply_to = ?,
                               refs = ? where id = ?""")
                .params(head.senderName(), head.senderAddress(), head.token(), head.inReplyTo())
                .params(head.refs().toArray(String[]::new), id)
                .update();
    }

    LetterHead head(UUID id) {
        return db.sql("select sender_name, sender_address, token, in_reply_to, refs from outgoing_message where id = ?")
                .param(id)
                .query((row, number) -> new LetterHead(
                        row.getString("sender_name"),
                        row.getString("sender_address"),
                        row.getString("token"),
                        row.getString("in_reply_to"),
                        List.of((String[]) row.getArray("refs").getArray())))
                .single();
    }

    void keep(ReceivedLetter letter) {
        db.sql("""
                        insert into received_letter (mail_id, client_id, deal_id, sender, subject, refs, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (mail_id) do nothing""")
                .params(MailIds.bare(letter.messageId()), letter.clientId(), letter.dealId())
                .params(letter.from().value(), letter.subject())
                .param(letter.references().stream()
                        .map(MailIds::bare)
                        .distinct()
                        .toArray(String[]::new))
                .param(letter.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty when it was known. */
    Optional<LetterBounced> bounced(UUID id, String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        update outgoing_message set bounced_at = ?, bounce_reason = ? where id = ? and bounced_at is null
                        returning kind, client_id, deal_id, recipient""")
                .params(now, reason, id)
                .query((row, number) -> new LetterBounced(
                        id,
                        row.getString("kind"),
                        row.getObject("client_id", UUID.class),
                        row.getObject("deal_id", UUID.class),
                        row.getString("recipient"),
                        reason))
                .optional();
    }
}
