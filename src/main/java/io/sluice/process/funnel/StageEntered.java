package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.STAGE;
import static io.sluice.process.funnel.SalesFunnel.STAGE_SINCE;

import io.sluice.deal.Deals;
import io.sluice.deal.Entry;
import io.sluice.deal.FunnelStage;
import io.sluice.process.tasks.NodeListener;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The one writer of stages: a milestone {@code Stage_OfferSent} of the diagram puts the deal into {@code OFFER_SENT}. */
@Component
class StageEntered implements NodeListener {

    private static final String PREFIX = "Stage_";

    private final Deals deals;
    private final Clock clock;

    StageEntered(Deals deals, Clock clock) {
        this.deals = deals;
        this.clock = clock;
    }

    static FunnelStage stage(String milestone) {
        String words = milestone.substring(PREFIX.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return FunnelStage.valueOf(words.toUpperCase(Locale.ROOT));
    }

    static String milestone(FunnelStage stage) {
        String words = Arrays.stream(stage.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return PREFIX + words;
    }

    @Override
    public String event() {
        return ExecutionListener.EVENTNAME_START;
    }

    @Override
    public boolean hears(String nodeId) {
        return nodeId.startsWith(PREFIX);
    }

    @Override
    public void happened(DelegateExecution execution) {
        FunnelStage stage = stage(execution.getCurrentActivityId());
        deals.enter(DEAL_ID.in(execution), stage, Entry.ENTERED);
        STAGE.set(execution, stage);
        STAGE_SINCE.set(execution, clock.instant());
    }
}
