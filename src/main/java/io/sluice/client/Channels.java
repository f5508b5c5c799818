package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.ReadOnce;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Phones and addresses: how people are reached and recognised. */
@Repository
class Channels {

    private static final String ADD = """
            insert into client_channel (contact_id, kind, value, mailbox, rank)
            select ?, ?, ?, nullif(?, ?), coalesce(max(rank) + 1, 0) from client_channel where contact_id = ?
            on conflict do nothing""";

    private final JdbcClient db;
    private final ReadOnce once;
    private final MailProviders providers;

    Channels(JdbcClient db, ReadOnce once, MailProviders providers) {
        this.once = once;
        this.db = db;
        this.providers = providers;
    }

    void add(UUID contactId, List<PhoneNumber> phones, List<EmailAddress> emails) {
        once.forget(ClientCard.class);
        phones.forEach(phone -> add(contactId, "PHONE", phone.e164(), phone.e164()));
        emails.forEach(email -> add(contactId, "EMAIL", email.value(), providers.mailbox(email)));
    }

    /** The mailbox is kept only where another spelling of the address leads there. */
    private void add(UUID contactId, String kind, String value, String mailbox) {
        db.sql(ADD).params(contactId, kind, value, mailbox, value, contactId).update();
    }

    /** Two requests of one stranger at the same moment wait for each other, so that they meet in one client. */
    void lock(NewRequest request) {
        String[] values = Stream.of(value(request.phone()), mailbox(request.email()))
                .filter(Objects::nonNull)
                .sorted()
                .toArray(String[]::new);
        db.sql("select pg_advisory_xact_lock(hashtextextended(value, 0)) from unnest(cast(? as text[])) value")
                .param(values)
                .query((row, number) -> number)
                .list();
    }

    /** Who is reached by both, else by the phone, else by the address; the contact that was there first. */
    Optional<Match> find(NewRequest request) {
        return db.sql("""
                        select contact.id as contact_id, contact.client_id, count(*) as hits, max(channel.kind) as kind
                        from client_channel channel join client_contact contact on contact.id = channel.contact_id
                        where (channel.kind = 'PHONE' and channel.value = :phone)
                           or (channel.kind = 'EMAIL' and channel.value in (:email, :mailbox))
                           or channel.mailbox = :mailbox
                        group by contact.id, contact.client_id
                        order by hits desc, kind desc, contact.id limit 1""")
                .param("phone", value(request.phone()))
                .param("email", value(request.email()))
                .param("mailbox", mailbox(request.email()))
                .query(Match.class)
                .optional();
    }

    private @Nullable String mailbox(@Nullable EmailAddress email) {
        return email == null ? null : providers.mailbox(email);
    }

    private static @Nullable String value(@Nullable Record channel) {
        return channel == null ? null : channel.toString();
    }

    /** A contact that was recognised. */
    record Match(UUID contactId, UUID clientId) {}
}
