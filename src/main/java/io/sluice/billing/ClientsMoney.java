package io.sluice.billing;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Invoices and money go along with their client; a run of statements that has both keeps both. */
@Configuration(proxyBeanMethods = false)
class ClientsMoney {

    @Bean
    static Belongings invoicesOfClients() {
        return Belongings.in("invoice").ofDeals().withVersion();
    }

    @Bean
    static Belongings paymentsOfClients() {
        return Belongings.in("payment");
    }

    @Bean
    static Belongings statementsOfClients() {
        return Belongings.in("statement_run_item")
                .staying("exists (select 1 from statement_run_item other"
                        + " where other.run_id = t.run_id and other.client_id = :to)");
    }
}
