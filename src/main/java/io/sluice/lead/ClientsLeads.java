package io.sluice.lead;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads go along with their client. */
@Configuration(proxyBeanMethods = false)
class ClientsLeads {

    @Bean
    static Belongings leadsOfClients() {
        return Belongings.in("lead").withContacts();
    }
}
