package io.sluice.billing.web;

import io.sluice.shared.web.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Money in the rail. */
@Configuration(proxyBeanMethods = false)
class MoneyPlace {

    @Bean
    static Place billingPlace() {
        return new Place(
                "billing.place.money",
                "/money",
                "money",
                Set.of("manager", "sales-head", "accountant", "collector", "director", "admin"),
                40);
    }
}
