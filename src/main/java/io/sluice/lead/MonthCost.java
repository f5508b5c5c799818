package io.sluice.lead;

import io.sluice.shared.Money;
import java.time.Instant;
import java.time.YearMonth;

/** What a campaign cost in a month, as somebody entered it. */
public record MonthCost(YearMonth month, Money amount, String enteredBy, Instant enteredAt) {}
