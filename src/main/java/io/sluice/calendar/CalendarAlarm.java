package io.sluice.calendar;

import java.time.Instant;

/**
 * Dates were counted over a year whose calendar is not loaded.
 *
 * @param code {@code CALENDAR_YEAR_MISSING}
 */
public record CalendarAlarm(String code, int year, String office, Instant raisedAt) {}
