package io.sluice.desk.web;

import io.sluice.planning.WorkFilter;
import io.sluice.planning.WorkItems;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The number beside «My day» on every page. */
@Component
class DayCount {

    private final WorkItems items;
    private final SluiceSettings settings;
    private final Clock clock;

    DayCount(WorkItems items, SluiceSettings settings, Clock clock) {
        this.items = items;
        this.settings = settings;
        this.clock = clock;
    }

    long open(UUID personId) {
        return items.count(WorkFilter.of(personId).dueBefore(midnight()));
    }

    private Instant midnight() {
        return clock.instant()
                .atZone(settings.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(settings.zone())
                .toInstant();
    }
}
