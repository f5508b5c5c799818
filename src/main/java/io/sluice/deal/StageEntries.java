package io.sluice.deal;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a deal into a stage when the stage's evidence exists, and logs it. */
@Component
class StageEntries {

    private final DealDesk desk;
    private final DealNews news;
    private final StageLog log;
    private final Evidence evidence;
    private final Clock clock;
    private final SluiceSettings settings;

    StageEntries(DealDesk desk, DealNews news, StageLog log, Evidence evidence, Clock clock, SluiceSettings settings) {
        this.desk = desk;
        this.news = news;
        this.log = log;
        this.evidence = evidence;
        this.clock = clock;
        this.settings = settings;
    }

    void enter(Deal deal, FunnelStage stage, Entry how) {
        FunnelStage from = deal.stage == stage ? null : deal.stage;
        String reason = deal.pendingReason;
        Instant now = clock.instant();
        if (deal.pendingEntry == null && how == Entry.ENTERED) evidence.require(deal, stage);
        Entry came = deal.enter(stage, how, now);
        desk.keep(deal);
        log.write(deal, from, came, reason);
        news.publish(new DealStageEntered(deal.id, stage, now));
    }

    List<StageEntry> log(Deal deal) {
        return log.of(deal.id);
    }

    LocalDate ahead(LocalDate until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        if (!until.isAfter(today)) throw Refusal.invalidField("until", "deal.until.past");
        return until;
    }
}
