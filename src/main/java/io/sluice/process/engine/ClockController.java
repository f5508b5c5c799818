package io.sluice.process.engine;

import io.sluice.shared.Refusal;
import io.sluice.shared.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the time of a demonstration forward; what fell due runs at once. Elsewhere this address does not exist. */
@RestController
@ConditionalOnProperty("sluice.demo")
class ClockController {

    private static final Duration FARTHEST = Duration.ofDays(3650);

    private final EngineClock engine;
    private final BusinessClock clock;
    private final Jobs jobs;

    ClockController(EngineClock engine, BusinessClock clock, Jobs jobs) {
        this.engine = engine;
        this.clock = clock;
        this.jobs = jobs;
    }

    @PostMapping("/api/v1/clock")
    @PreAuthorize("hasRole('admin')")
    Now advance(@RequestBody Advance request) {
        Duration by = request.duration();
        jobs.pausedFor(() -> engine.advance(by));
        return new Now(clock.instant(), clock.offset());
    }

    record Now(Instant now, Duration offset) {}

    record Advance(String advance) {

        Duration duration() {
            Duration by = parsed();
            if (by.compareTo(Duration.ZERO) <= 0 || by.compareTo(FARTHEST) > 0)
                throw Refusal.invalidField("advance", "process.clock.forward");
            return by;
        }

        private Duration parsed() {
            try {
                return Duration.parse(advance);
            } catch (DateTimeParseException | NullPointerException e) {
                throw Refusal.invalidField("advance", "process.clock.forward");
            }
        }
    }
}
