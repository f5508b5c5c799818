package io.sluice.billing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices of a list are asked for.
 *
 * @param statuses none: all of them
 * @param overdue only open ones whose due day is over
 */
public record InvoiceFilter(@Nullable UUID client, @Nullable UUID deal, Set<InvoiceStatus> statuses, boolean overdue) {

    public static InvoiceFilter in(@Nullable UUID client, @Nullable UUID deal, @Nullable InvoiceStatus status) {
        return new InvoiceFilter(client, deal, status == null ? Set.of() : Set.of(status), false);
    }

    public static InvoiceFilter unpaid(@Nullable UUID client, @Nullable UUID deal) {
        return new InvoiceFilter(client, deal, Set.of(InvoiceStatus.ISSUED, InvoiceStatus.PARTLY_PAID), false);
    }

    public static InvoiceFilter overdue(@Nullable UUID client, @Nullable UUID deal) {
        return new InvoiceFilter(client, deal, Set.of(), true);
    }

    String[] statusNames() {
        return statuses.stream().map(InvoiceStatus::name).toArray(String[]::new);
    }
}
