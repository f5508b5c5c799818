package io.sluice.collection;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases go along with their client, of which one alone may be open. */
@Configuration(proxyBeanMethods = false)
class ClientsCases {

    @Bean
    static Belongings casesOfClients() {
        return Belongings.in("collection_case")
                .staying("t.state = 'OPEN' and exists (select 1 from collection_case other"
                        + " where other.client_id = :to and other.state = 'OPEN')");
    }
}
