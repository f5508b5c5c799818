package io.sluice.deal;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deals go along with their client. */
@Configuration(proxyBeanMethods = false)
class ClientsDeals {

    @Bean
    static Belongings dealsOfClients() {
        return Belongings.in("deal").withContacts().withVersion();
    }
}
