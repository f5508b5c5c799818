package io.sluice.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What of this module goes along with a client: the people. */
@Configuration(proxyBeanMethods = false)
class ClientBelongings {

    @Bean
    @Order(0)
    static Belongings contactsOfClients() {
        return Belongings.in("client_contact");
    }
}
