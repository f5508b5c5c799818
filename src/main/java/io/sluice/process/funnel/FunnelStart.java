package io.sluice.process.funnel;

import io.sluice.deal.DealFacts;
import io.sluice.deal.DealOpened;
import io.sluice.deal.Deals;
import io.sluice.process.engine.AsEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deal has opened: its funnel starts in the same commit; a repeat sale starts behind the qualification. */
@Component
class FunnelStart {

    private static final String REPEAT_SALE = "RepeatSale";

    private final RuntimeService runtime;
    private final Deals deals;
    private final AsEngine asEngine;

    FunnelStart(RuntimeService runtime, Deals deals, AsEngine asEngine) {
        this.runtime = runtime;
        this.deals = deals;
        this.asEngine = asEngine;
    }

    @EventListener
    void start(DealOpened opened) {
        String key = opened.dealId().toString();
        Map<String, Object> variables = variables(opened.dealId());
        asEngine.run(() -> {
            if (opened.repeat()) runtime.startProcessInstanceByMessage(REPEAT_SALE, key, variables);
            else runtime.startProcessInstanceByKey(SalesFunnel.KEY, key, variables);
        });
    }

    /** A deal whose funnel had ended goes on before the named node. */
    void again(UUID dealId, String node) {
        Map<String, Object> variables = variables(dealId);
        asEngine.run(() -> runtime.createProcessInstanceByKey(SalesFunnel.KEY)
                .businessKey(dealId.toString())
                .setVariables(variables)
                .startBeforeActivity(node)
                .execute());
    }

    private Map<String, Object> variables(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        Map<String, Object> variables = new HashMap<>();
        SalesFunnel.DEAL_ID.put(variables, deal.id());
        SalesFunnel.DEAL_NUMBER.put(variables, deal.number());
        SalesFunnel.AMOUNT.put(variables, deal.amount().amount());
        return variables;
    }
}
