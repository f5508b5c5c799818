package io.sluice.intake;

import io.sluice.shared.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The second transaction behind an accepted event: after three failed tries it waits for a person. */
@Component
class WorkOffEvent implements Work {

    private final Events events;
    private final LeadIntake leads;
    private final Clock clock;

    WorkOffEvent(Events events, LeadIntake leads, Clock clock) {
        this.events = events;
        this.leads = leads;
        this.clock = clock;
    }

    @Override
    public String table() {
        return Events.TABLE;
    }

    @Override
    public void handle(UUID id) {
        events.decided(id, leads.capture(events.byId(id)), clock.instant());
    }

    @Override
    public List<Duration> pauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofSeconds(30));
    }
}
