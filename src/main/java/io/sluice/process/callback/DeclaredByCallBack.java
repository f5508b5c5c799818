package io.sluice.process.callback;

import io.sluice.process.DeclaredVariables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code call-back.bpmn} may read. */
@Configuration(proxyBeanMethods = false)
class DeclaredByCallBack {

    @Bean
    DeclaredVariables callBackVariables() {
        return DeclaredVariables.of(CallBackProcess.KEY, CallBackProcess.CLIENT_ID, CallBackProcess.MISSED_CALLS);
    }
}
