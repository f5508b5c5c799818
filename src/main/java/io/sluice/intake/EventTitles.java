package io.sluice.intake;

import io.sluice.shared.PlainText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people know an event by in lists. */
@Component
public class EventTitles {

    private final Events events;

    EventTitles(Events events) {
        this.events = events;
    }

    public void name(UUID eventId, @Nullable String title) {
        events.title(eventId, PlainText.line(title, 300));
    }
}
