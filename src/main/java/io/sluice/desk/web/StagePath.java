package io.sluice.desk.web;

import io.sluice.deal.DealStatus;
import io.sluice.deal.DealView;
import io.sluice.deal.FunnelStage;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The stages of the funnel in the reader's words: behind, here, ahead, and where a deal may be moved. */
@Component
class StagePath {

    private final Say say;
    private final Words words;

    StagePath(Say say, Words words) {
        this.say = say;
        this.words = words;
    }

    List<Step> of(DealView deal) {
        return Arrays.stream(FunnelStage.values())
                .map(stage -> step(deal, stage))
                .toList();
    }

    /** Everywhere but to paid: only money gets there. */
    List<Choice> choices() {
        return Arrays.stream(FunnelStage.values())
                .filter(stage -> stage != FunnelStage.INVOICE_PAID)
                .map(stage -> new Choice(stage.name(), say.text(stage.messageKey())))
                .toList();
    }

    private Step step(DealView deal, FunnelStage stage) {
        boolean here = stage == deal.stage();
        String since = deal.status() == DealStatus.OPEN
                ? words.since(deal.stageSince())
                : say.text("deal.status." + deal.status());
        return new Step(say.text(stage.messageKey()), stage.isBehind(deal.stage()), here, here ? since : "");
    }
}
