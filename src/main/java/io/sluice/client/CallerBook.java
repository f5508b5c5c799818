package io.sluice.client;

import io.sluice.shared.PhoneNumber;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises a telephone number, for those who have checked their own right to ask: three look-ups by index. */
@Component
public class CallerBook {

    private final JdbcClient db;

    CallerBook(JdbcClient db) {
        this.db = db;
    }

    /** The contact that was there first, one of a client with an owner before all others. */
    public Optional<Caller> find(PhoneNumber number) {
        return db.sql("""
                        select client.id as client_id, contact.id as contact_id, client.owner_id
                        from client_channel channel
                        join client_contact contact on contact.id = channel.contact_id
                        join client_account client on client.id = contact.client_id
                        where channel.value = ? and channel.kind = 'PHONE'
                        order by client.owner_id is null, contact.id limit 1""").param(number.e164()).query(Caller.class).optional();
    }

    /** Whose number it is. */
    public record Caller(
            UUID clientId, UUID contactId, @Nullable UUID ownerId) {}
}
