package io.sluice.deal;

import java.time.LocalDate;
import java.util.UUID;

/** A deal waits until a date. */
public record DealPutOff(UUID dealId, LocalDate until) {}
