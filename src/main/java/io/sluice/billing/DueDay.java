package io.sluice.billing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day by which an invoice is to be paid.
 *
 * @param effective the agreed day, or the next working day if that is a day off (ГК РФ 193)
 * @param overFrom the first moment after it
 */
record DueDay(LocalDate agreed, LocalDate effective, Instant overFrom) {}
