package io.sluice.process.funnel;

import io.sluice.process.DeclaredVariables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code sales-funnel.bpmn} may read. */
@Configuration(proxyBeanMethods = false)
class DeclaredByFunnel {

    @Bean
    DeclaredVariables salesFunnelVariables() {
        return DeclaredVariables.of(
                SalesFunnel.KEY,
                SalesFunnel.DEAL_ID,
                SalesFunnel.DEAL_NUMBER,
                SalesFunnel.AMOUNT,
                SalesFunnel.STAGE,
                SalesFunnel.STAGE_SINCE,
                SalesFunnel.QUALIFICATION,
                SalesFunnel.DECISION_MAKER,
                SalesFunnel.APPROVAL_NEEDED,
                SalesFunnel.OFFER_APPROVED,
                SalesFunnel.FOLLOW_UP,
                SalesFunnel.MEETING,
                SalesFunnel.CONTRACT_APPROVED,
                SalesFunnel.CONTRACT_AGREED);
    }
}
