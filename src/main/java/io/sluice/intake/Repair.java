package io.sluice.intake;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.deal.OpenDeals;
import io.sluice.shared.Actor;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Events that could not be worked off, or were turned away by mistake: a head decides what becomes of them. */
@Component
@Transactional
public class Repair {

    private final RepairRows rows;
    private final LeadIntake leads;
    private final Attaching attaching;
    private final Deals deals;
    private final OpenDeals open;
    private final AuditTrail audit;
    private final WorkQueue queue;
    private final Clock clock;

    Repair(
            RepairRows rows,
            LeadIntake leads,
            Attaching attaching,
            Deals deals,
            OpenDeals open,
            AuditTrail audit,
            WorkQueue queue,
            Clock clock) {
        this.rows = rows;
        this.leads = leads;
        this.attaching = attaching;
        this.deals = deals;
        this.open = open;
        this.audit = audit;
        this.queue = queue;
        this.clock = clock;
    }

    /** The oldest first, bounded. */
    @Transactional(readOnly = true)
    public List<EventView> parked() {
        return rows.parked();
    }

    public void again(UUID id) {
        EventView event = rows.locked(id);
        if (!event.waitsForPerson()) throw Refusal.conflict("intake.repair.decided");
        rows.again(id, clock.instant());
        audit.record(Change.of("intake-event", id, "tried again"));
        queue.wake(Events.TABLE);
    }

    public void reject(UUID id, @Nullable String reason) {
        String why = PlainText.line(reason, 500);
        if (why == null) throw Refusal.invalidField("reason", "intake.reason.missing");
        end(rows.locked(id), Decision.rejected(Actor.current(), why));
    }

    public void spam(UUID id) {
        end(rows.locked(id), Decision.spam(Actor.current()));
    }

    /** Goes to the deal with the number, as an answer of its client. */
    public void attach(UUID id, @Nullable String dealNumber, @Nullable String text) {
        EventView event = repairable(id);
        DealFacts deal = open.withNumber(Objects.requireNonNullElse(dealNumber, ""))
                .map(deals::facts)
                .orElseThrow(() -> Refusal.invalidField("deal", "intake.repair.deal"));
        attaching.answer(deal.id(), deal.clientId(), null, PlainText.lines(text, 20_000));
        end(event, Decision.attached(Actor.current(), deal.id(), deal.clientId()));
    }

    /** Becomes a lead with what the head typed. */
    public UUID makeLead(UUID id, Map<String, String> fields) {
        EventView event = repairable(id);
        Decision made = leads.newLead(event, LeadRequest.of(fields));
        Decision byPerson = new Decision(
                made.outcome(), Actor.current(), made.leadId(), made.dealId(), made.clientId(), null, null, null);
        end(event, byPerson);
        return Objects.requireNonNull(made.dealId());
    }

    private EventView repairable(UUID id) {
        EventView event = rows.locked(id);
        if (!event.mayBeRepaired()) throw Refusal.conflict("intake.repair.decided");
        return event;
    }

    private void end(EventView event, Decision decision) {
        if (!event.mayBeRepaired()) throw Refusal.conflict("intake.repair.decided");
        rows.decided(event.id(), decision, clock.instant());
        String before = event.waitsForPerson() ? "parked" : event.outcome();
        String now = decision.outcome() == null ? null : decision.outcome().word();
        audit.record(new Change("intake-event", event.id(), "decided", before, now, decision.reason()));
    }
}
