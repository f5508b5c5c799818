package io.sluice.intake;

import io.sluice.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be called back: one task a number with a counter, which ends by itself when either side gets through. */
@Component
@Transactional
public class CallBacks {

    private final CallBackRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallBacks(CallBackRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    public Optional<CallBack> open(String number) {
        return rows.open(number);
    }

    public List<CallBack> openOf(UUID clientId) {
        return rows.openOf(clientId);
    }

    /** Another call of the number; empty when none is to be called back yet. */
    public Optional<CallBack> again(String number, Instant missedAt) {
        Optional<CallBack> open = rows.open(number);
        open.ifPresent(one -> {
            rows.again(one.id(), missedAt);
            if (one.dealId() == null) events.publishEvent(new CallMissedAgain(number, one.missed() + 1));
        });
        return open;
    }

    /** The funnel's first contact with the lead is the call-back. */
    public void openAsContact(String number, UUID clientId, UUID dealId, Instant missedAt) {
        rows.open(number, clientId, dealId, missedAt);
    }

    /** A known client's: a process of its own asks for it. */
    public void open(String number, UUID clientId, Instant missedAt) {
        rows.open(number, clientId, null, missedAt);
        events.publishEvent(new CallBackOpened(number, clientId));
    }

    /** A talk that began at the moment; calls that were missed after it still wait. */
    public void reached(String number, Instant began) {
        rows.open(number).filter(one -> !began.isBefore(one.lastMissedAt())).ifPresent(one -> {
            rows.close(one.id(), "rule: they have talked", clock.instant());
            UUID dealId = one.dealId();
            events.publishEvent(dealId == null ? new CallerReached(number) : new LeadReached(dealId));
        });
    }

    /** Whoever was to call says that it is settled. */
    public void settled(String number) {
        rows.open(number).ifPresent(one -> rows.close(one.id(), Actor.current(), clock.instant()));
    }

    /** The first contact of the deal is made, or nobody is to make it any more. */
    public void settledOf(UUID dealId) {
        rows.closeOf(dealId, Actor.current(), clock.instant());
    }
}
