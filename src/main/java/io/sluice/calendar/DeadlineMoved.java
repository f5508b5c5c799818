package io.sluice.calendar;

import java.time.Instant;

/** An open deadline has another due moment now; timers and tasks that carry the old one follow. */
public record DeadlineMoved(String holder, String point, Instant due) {}
