package io.sluice.intake;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came in goes along with its client. */
@Configuration(proxyBeanMethods = false)
class ClientsEvents {

    @Bean
    static Belongings eventsOfClients() {
        return Belongings.in("intake_event").ofDeals();
    }

    @Bean
    static Belongings callsOfClients() {
        return Belongings.in("phone_call").withContacts().ofDeals();
    }

    @Bean
    static Belongings callBacksOfClients() {
        return Belongings.in("call_back").ofDeals();
    }
}
