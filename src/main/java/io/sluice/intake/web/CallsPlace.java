package io.sluice.intake.web;

import io.sluice.shared.web.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the rail for those who talk to clients. */
@Configuration(proxyBeanMethods = false)
class CallsPlace {

    @Bean
    static Place callsPlaceOfRail() {
        return new Place("intake.calls.place", "/calls", "call", Set.of("manager", "sales-head", "director"), 25);
    }
}
