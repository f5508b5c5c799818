package io.sluice.deal;

import io.sluice.client.Carriers;
import java.util.Collection;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs to a deal goes with the deal. */
@Repository
@Order(1)
class CarryingDeals implements Carriers {

    private final JdbcClient db;

    CarryingDeals(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String column() {
        return "deal_id";
    }

    @Override
    public Collection<UUID> of(UUID clientId) {
        return db.sql("select id from deal where client_id = ?")
                .param(clientId)
                .query(UUID.class)
                .list();
    }
}
