package io.sluice.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Journal entries of what people enter by hand: begun and decided in the same transaction. */
@Component
class ManualEvents {

    private final Events events;
    private final ObjectMapper json;
    private final Clock clock;

    ManualEvents(Events events, ObjectMapper json, Clock clock) {
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    void begin(UUID id, Object entered) {
        Arrival arrival = new Arrival("manual", null, null, "application/json", written(entered), null, false);
        events.insert(id, "id:" + id, arrival, clock.instant());
    }

    void end(UUID id, Decision decision) {
        events.decided(id, decision, clock.instant());
    }

    private String written(Object entered) {
        try {
            return json.writeValueAsString(entered);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("shared.unreadable");
        }
    }
}
