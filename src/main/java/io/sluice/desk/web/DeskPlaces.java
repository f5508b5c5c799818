package io.sluice.desk.web;

import io.sluice.shared.web.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first two entries of everybody's rail. */
@Configuration(proxyBeanMethods = false)
class DeskPlaces {

    @Bean
    static Place homePlace() {
        return new Place("desk.place.home", "/", "day", Set.of(), 10);
    }

    @Bean
    static Place dealsPlace() {
        return new Place("desk.place.deals", "/deals", "deals", Set.of(), 20);
    }
}
