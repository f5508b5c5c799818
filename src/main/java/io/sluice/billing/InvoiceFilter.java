package io.sluice.billing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices of a list are asked for.
 *
 * @param overdue only open ones whose due day is over
 */
public record InvoiceFilter(
        @Nullable UUID client,
        @Nullable UUID deal,
        @Nullable InvoiceStatus status,
        boolean overdue) {

    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, false);
}
