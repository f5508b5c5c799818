package io.sluice.communication;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Talks and letters go along with their client. */
@Configuration(proxyBeanMethods = false)
class ClientsTalks {

    @Bean
    static Belongings talksOfClients() {
        return Belongings.in("interaction").withContacts().ofDeals();
    }

    @Bean
    static Belongings lettersToClients() {
        return Belongings.in("outgoing_message").ofDeals();
    }

    @Bean
    static Belongings lettersFromClients() {
        return Belongings.in("received_letter").keyedByText("mail_id").ofDeals();
    }
}
