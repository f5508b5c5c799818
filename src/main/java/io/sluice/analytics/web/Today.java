package io.sluice.analytics.web;

import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The company's date. */
@Component
class Today {

    private final Clock clock;
    private final SluiceSettings settings;

    Today(Clock clock, SluiceSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate date() {
        return clock.instant().atZone(settings.zone()).toLocalDate();
    }
}
