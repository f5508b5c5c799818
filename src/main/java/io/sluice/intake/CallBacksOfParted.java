package io.sluice.intake;

import io.sluice.client.ClientsParted;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever called while two clients were one is called back as a contact of the client that their number went back to. */
@Component
class CallBacksOfParted {

    private final JdbcClient db;

    CallBacksOfParted(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Order(0)
    void follow(ClientsParted parted) {
        db.sql("""
                        update call_back back set client_id = :parted
                        where back.client_id = :survivor and back.closed_at is null and back.deal_id is null
                          and exists (select 1 from client_channel channel where channel.value = back.number
                                      and channel.kind = 'PHONE' and channel.contact_id = any(:contacts))
                          and not exists (select 1 from client_channel channel
                                          join client_contact contact on contact.id = channel.contact_id
                                          where channel.value = back.number and channel.kind = 'PHONE'
                                            and contact.client_id = :survivor)""")
                .param("parted", parted.partedId())
                .param("survivor", parted.survivorId())
                .param("contacts", parted.contactIds().toArray(UUID[]::new))
                .update();
    }
}
