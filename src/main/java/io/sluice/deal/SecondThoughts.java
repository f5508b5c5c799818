package io.sluice.deal;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For ten seconds whoever moved a deal or put it off may take that back, unless more has come of it already. */
@Component
@Transactional
public class SecondThoughts {

    private static final String MOVED = "moved";
    private static final String PUT_OFF = "put-off";
    private static final String WHY = "taken back";
    private static final Set<String> TURNS = Set.of(MOVED, PUT_OFF, "resumed", "taken-up", "reopened");

    private static final Duration OFFERED = Duration.ofSeconds(10);

    /** The click of the tenth second is on its way for a moment. */
    private static final Duration TAKEN = Duration.ofSeconds(15);

    private final DealDesk desk;
    private final ContractRows contracts;
    private final DealNews news;
    private final AuditTrail trail;

    SecondThoughts(DealDesk desk, ContractRows contracts, DealNews news, AuditTrail trail) {
        this.desk = desk;
        this.contracts = contracts;
        this.news = news;
        this.trail = trail;
    }

    /** What may be taken back now: {@code moved} or {@code put-off}. */
    @Transactional(readOnly = true)
    public Optional<String> offered(UUID dealId) {
        desk.seen(dealId);
        return turn(dealId, OFFERED).map(Entry::what);
    }

    public void takeBack(UUID dealId) {
        Deal deal = desk.worked(dealId);
        Entry turn = turn(dealId, TAKEN).orElseThrow(() -> Refusal.conflict("deal.take-back.late"));
        if (turn.what().equals(MOVED)) moveBack(deal, turn);
        else takeUp(deal);
    }

    private void moveBack(Deal deal, Entry turn) {
        FunnelStage to = FunnelStage.valueOf(Objects.requireNonNull(turn.from()));
        deal.askMove(to, WHY);
        desk.keep(deal);
        news.tell(deal, MOVED, turn.to(), to.name(), WHY);
        news.publish(new DealTakenBack(deal.id, to));
    }

    private void takeUp(Deal deal) {
        deal.takeUp(isOnReview(deal.id));
        desk.keep(deal);
        news.tell(deal, "taken-up", null, null, null);
        news.publish(new DealTakenBack(deal.id, null));
    }

    private boolean isOnReview(UUID dealId) {
        return contracts
                .ofDeal(dealId)
                .filter(contract -> contract.latest().state() == ContractState.ON_REVIEW)
                .isPresent();
    }

    /** Anything written since, as a meeting that the move has called off, means that the way back is not whole. */
    private Optional<Entry> turn(UUID dealId, Duration within) {
        return trail.justMade(DealNews.SUBJECT, dealId, within)
                .filter(last -> last.what().equals(PUT_OFF) || isPlainMove(last, dealId));
    }

    /** Between two stages, not a way back itself, and not of a deal whose pause it has ended. */
    private boolean isPlainMove(Entry last, UUID dealId) {
        return last.what().equals(MOVED)
                && !Objects.equals(last.from(), last.to())
                && !WHY.equals(last.reason())
                && !wasPutOff(trail.of(DealNews.SUBJECT, dealId));
    }

    private static boolean wasPutOff(List<Entry> newestFirst) {
        return newestFirst.stream()
                .skip(1)
                .map(Entry::what)
                .filter(TURNS::contains)
                .findFirst()
                .filter(PUT_OFF::equals)
                .isPresent();
    }
}
