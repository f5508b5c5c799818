package io.sluice.process.funnel;

import io.sluice.deal.DealAmountChanged;
import io.sluice.process.engine.AsEngine;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The sum of a deal stands in the instance too, for decisions and the columns of Tasklist. */
@Component
class AmountFollows {

    private final RunningDeals running;
    private final RuntimeService runtime;
    private final AsEngine asEngine;

    AmountFollows(RunningDeals running, RuntimeService runtime, AsEngine asEngine) {
        this.running = running;
        this.runtime = runtime;
        this.asEngine = asEngine;
    }

    @EventListener
    void follow(DealAmountChanged changed) {
        Map<String, Object> variables = new HashMap<>();
        SalesFunnel.AMOUNT.put(variables, changed.amount().amount());
        running.instance(changed.dealId())
                .ifPresent(instance -> asEngine.run(() -> runtime.setVariables(instance, variables)));
    }
}
