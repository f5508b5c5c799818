package io.sluice.process.collection;

import io.sluice.process.DeclaredVariables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code debt-collection.bpmn} may read. */
@Configuration(proxyBeanMethods = false)
class DeclaredByCollection {

    @Bean
    DeclaredVariables debtCollectionVariables() {
        return DeclaredVariables.of(DebtCollection.KEY, DebtCollection.CASE_ID, DebtCollection.CLIENT_ID);
    }
}
