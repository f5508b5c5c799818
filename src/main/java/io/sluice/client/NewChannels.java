package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Phones and addresses of contacts that have none yet: one statement for all of them. */
@Repository
class NewChannels {

    /** The mailbox is kept only where another spelling of the address leads there. */
    private static final String INSERT = """
            insert into client_channel (contact_id, kind, value, mailbox, rank)
            select one.contact_id, one.kind, one.value, nullif(one.mailbox, one.value), one.rank
            from unnest(cast(:contacts as uuid[]), cast(:kinds as text[]), cast(:values as text[]),
                        cast(:mailboxes as text[]), cast(:ranks as int[]))
                 as one (contact_id, kind, value, mailbox, rank)
            on conflict do nothing""";

    private final JdbcClient db;
    private final MailProviders providers;

    NewChannels(JdbcClient db, MailProviders providers) {
        this.db = db;
        this.providers = providers;
    }

    void add(List<Owned> contacts) {
        List<Row> rows = contacts.stream().flatMap(this::rows).toList();
        if (rows.isEmpty()) return;
        db.sql(INSERT)
                .param("contacts", texts(rows, Row::contactId))
                .param("kinds", texts(rows, Row::kind))
                .param("values", texts(rows, Row::value))
                .param("mailboxes", texts(rows, Row::mailbox))
                .param("ranks", texts(rows, Row::rank))
                .update();
    }

    private Stream<Row> rows(Owned contact) {
        List<Row> rows = new ArrayList<>();
        for (PhoneNumber phone : contact.phones())
            rows.add(new Row(contact.id(), "PHONE", phone.e164(), phone.e164(), rows.size()));
        for (EmailAddress email : contact.emails())
            rows.add(new Row(contact.id(), "EMAIL", email.value(), providers.mailbox(email), rows.size()));
        return rows.stream();
    }

    private static String[] texts(List<Row> rows, Function<Row, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    /** A contact and how it is reached, the first one first. */
    record Owned(UUID id, List<PhoneNumber> phones, List<EmailAddress> emails) {}

    private record Row(UUID contactId, String kind, String value, String mailbox, int rank) {}
}
