package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.ReadOnce;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people at a client's and their roles. */
@Repository
class Contacts {

    private static final String ADD_ALL = """
            insert into client_contact (id, client_id, name, position, roles, created_at)
            select one.id, :client, one.name, one.position, string_to_array(one.roles, ','), :now
            from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:positions as text[]), cast(:roles as text[]))
                 as one (id, name, position, roles)""";

    private final JdbcClient db;
    private final ReadOnce once;
    private final NewChannels fresh;

    private final Clock clock;

    Contacts(JdbcClient db, NewChannels fresh, Clock clock, ReadOnce once) {
        this.once = once;
        this.db = db;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** Of a client that was just entered. */
    void addAll(UUID clientId, List<NewContact> all) {
        if (all.isEmpty()) return;
        once.forget(ClientCard.class);
        List<UUID> ids = all.stream().map(contact -> Ids.next()).toList();
        db.sql(ADD_ALL)
                .param("client", clientId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(UUID[]::new))
                .param("names", all.stream().map(NewContact::name).toArray(String[]::new))
                .param("positions", all.stream().map(NewContact::position).toArray(String[]::new))
                .param("roles", all.stream().map(Contacts::words).toArray(String[]::new))
                .update();
        fresh.add(IntStream.range(0, all.size())
                .mapToObj(i -> new NewChannels.Owned(
                        ids.get(i), all.get(i).phones(), all.get(i).emails()))
                .toList());
    }

    private static String words(NewContact contact) {
        return contact.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    UUID add(UUID clientId, NewContact contact) {
        once.forget(ClientCard.class);
        UUID id = Ids.next();
        String[] roles = contact.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
        db.sql("insert into client_contact (id, client_id, name, position, roles, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        clientId,
                        contact.name(),
                        contact.position(),
                        roles,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        fresh.add(List.of(new NewChannels.Owned(id, contact.phones(), contact.emails())));
        return id;
    }

    List<ContactCard> of(UUID clientId) {
        return db.sql("""
                        select contact.*,
                               array(select value from client_channel channel where channel.contact_id = contact.id
                                     and kind = 'PHONE' order by rank) as phones,
                               array(select value from client_channel channel where channel.contact_id = contact.id
                                     and kind = 'EMAIL' order by rank) as emails
                        from client_contact contact where client_id = ? and merged_into is null order by id limit 200""").param(clientId).query(Contacts::card).list();
    }

    /** True when the contact did not have the role before. */
    boolean give(UUID contactId, ContactRole role) {
        once.forget(ClientCard.class);
        return db.sql("update client_contact set roles = array_append(roles, :role)"
                                + " where id = :id and not :role = any(roles)")
                        .param("id", contactId)
                        .param("role", role.name())
                        .update()
                > 0;
    }

    /** False where it was marked before, or is no address of the client's. */
    boolean markUndeliverable(UUID clientId, EmailAddress address, String reason) {
        return db.sql("""
                        update client_channel set undeliverable_at = ?, undeliverable_why = ?
                        where kind = 'EMAIL' and value = ? and undeliverable_at is null
                          and contact_id in (select id from client_contact where client_id = ?)""")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), reason, address.value(), clientId)
                        .update()
                > 0;
    }

    List<EmailAddress> undeliverable(UUID clientId) {
        return db.sql("""
                        select channel.value from client_channel channel
                        join client_contact contact on contact.id = channel.contact_id
                        where contact.client_id = ? and channel.undeliverable_at is not null order by 1""")
                .param(clientId)
                .query((row, number) -> new EmailAddress(row.getString("value")))
                .list();
    }

    boolean anyWith(UUID clientId, ContactRole role) {
        return db.sql("select exists (select 1 from client_contact where client_id = ? and ? = any(roles))")
                .params(clientId, role.name())
                .query(Boolean.class)
                .single();
    }

    private static ContactCard card(ResultSet row, int number) throws SQLException {
        return new ContactCard(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("position"),
                texts(row.getArray("roles")).map(ContactRole::valueOf).collect(Collectors.toSet()),
                texts(row.getArray("phones")).map(PhoneNumber::new).toList(),
                texts(row.getArray("emails")).map(EmailAddress::new).toList());
    }

    private static Stream<String> texts(Array values) throws SQLException {
        return Arrays.stream((String[]) values.getArray());
    }
}
