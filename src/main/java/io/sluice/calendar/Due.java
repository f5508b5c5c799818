package io.sluice.calendar;

import java.time.Instant;

/**
 * The moment at which something is due.
 *
 * @param provisional a year without data was touched: weekends and standing holidays only were taken as off
 */
public record Due(Instant at, boolean provisional) {}
