package io.sluice.planning;

import io.sluice.client.Belongings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Open tasks go along with their client. */
@Configuration(proxyBeanMethods = false)
class ClientsTasks {

    @Bean
    static Belongings tasksOfClients() {
        return Belongings.in("work_item").keyedByText("task_id").ofDeals();
    }
}
