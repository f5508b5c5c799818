package io.sluice.billing;

import io.sluice.client.ClientsParted;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that came in while two clients were one goes with the invoices that it paid. */
@Component
class PaymentsOfParted {

    private final JdbcClient jdbc;

    PaymentsOfParted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    void follow(ClientsParted parted) {
        jdbc.sql("""
                        update payment set client_id = :parted where client_id = :survivor
                          and exists (select 1 from standing_allocation a join invoice i on i.id = a.invoice_id
                                      where a.payment_id = payment.id and i.client_id = :parted)
                          and not exists (select 1 from standing_allocation a join invoice i on i.id = a.invoice_id
                                          where a.payment_id = payment.id and i.client_id = :survivor)""")
                .param("parted", parted.partedId())
                .param("survivor", parted.survivorId())
                .update();
    }
}
