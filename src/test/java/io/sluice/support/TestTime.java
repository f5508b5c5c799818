package io.sluice.support;

import io.sluice.shared.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the clock of the business and of the engine together. */
public class TestTime {

    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final BusinessClock clock;

    TestTime(BusinessClock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves to a local moment of the Moscow office: {@code at("2026-11-23", "10:00")}. */
    public void at(String date, String time) {
        at(LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(MOSCOW).toInstant());
    }

    public void at(Instant moment) {
        move(Duration.between(Instant.now(), moment));
    }

    public void advance(Duration by) {
        move(clock.offset().plus(by));
    }

    public void reset() {
        clock.offset(Duration.ZERO);
        ClockUtil.reset();
    }

    private void move(Duration offset) {
        clock.offset(offset);
        ClockUtil.offset(offset.toMillis());
    }
}
