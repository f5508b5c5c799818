package io.sluice.process.address;

import io.sluice.process.DeclaredVariables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code correct-address.bpmn} may read. */
@Configuration(proxyBeanMethods = false)
class DeclaredByAddress {

    @Bean
    DeclaredVariables addressVariables() {
        return DeclaredVariables.of(AddressProcess.KEY, AddressProcess.CLIENT_ID);
    }
}
