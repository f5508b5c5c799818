package io.sluice.lead;

import io.sluice.shared.Ids;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leads: captured once for each inbound event, never changed afterwards. */
@Component
public class Leads {

    private final LeadRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leads(LeadRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UUID capture(NewLead lead) {
        UUID id = Ids.next();
        rows.insert(id, lead, clock.instant());
        events.publishEvent(new LeadCaptured(id, lead.source()));
        return id;
    }
}
