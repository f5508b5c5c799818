package io.sluice.client;

import java.util.Collection;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came by a contact goes with the contact; before everything else, since deals name contacts too. */
@Repository
@Order(0)
class CarryingContacts implements Carriers {

    static final String COLUMN = "contact_id";

    private final JdbcClient db;

    CarryingContacts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String column() {
        return COLUMN;
    }

    @Override
    public Collection<UUID> of(UUID clientId) {
        return db.sql("select id from client_contact where client_id = ?")
                .param(clientId)
                .query(UUID.class)
                .list();
    }
}
