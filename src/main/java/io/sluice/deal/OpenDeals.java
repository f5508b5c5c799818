package io.sluice.deal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the deal that something of a client belongs to; not checked against anybody's rights. */
@Component
public class OpenDeals {

    private final JdbcClient db;

    OpenDeals(JdbcClient db) {
        this.db = db;
    }

    /** The newest open or resting deal of the client, one of the same contact before all others. */
    public Optional<UUID> newestOf(UUID clientId, UUID contactId) {
        return db.sql("""
                        select id from deal where client_id = ? and status in ('OPEN', 'PUT_OFF')
                        order by contact_id = ? desc, id desc limit 1""").params(clientId, contactId).query(UUID.class).optional();
    }

    public Optional<UUID> withNumber(String number) {
        return db.sql("select id from deal where number = ?")
                .param(number.strip())
                .query(UUID.class)
                .optional();
    }

    public boolean isOpen(UUID dealId) {
        return db.sql("select exists (select 1 from deal where id = ? and status in ('OPEN', 'PUT_OFF'))")
                .param(dealId)
                .query(Boolean.class)
                .single();
    }
}
