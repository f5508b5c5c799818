package io.sluice.desk.web;

import io.sluice.billing.Invoices;
import io.sluice.deal.SecondThoughts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody did on the page of a deal a moment ago and may take back. */
@Component
class Regrets {

    private static final String DUE = "due";

    private final SecondThoughts thoughts;
    private final Invoices invoices;

    Regrets(SecondThoughts thoughts, Invoices invoices) {
        this.thoughts = thoughts;
        this.invoices = invoices;
    }

    /** {@code moved}, {@code put-off} or {@code due}, none where nothing is to be taken back. */
    @Nullable
    String offered(UUID dealId) {
        return thoughts.offered(dealId).orElseGet(() -> moved(dealId).isEmpty() ? null : DUE);
    }

    void takeBack(UUID dealId) {
        List<UUID> moved = moved(dealId);
        if (moved.isEmpty()) thoughts.takeBack(dealId);
        else moved.forEach(invoices::takeDueBack);
    }

    private List<UUID> moved(UUID dealId) {
        return invoices.ofDeal(dealId).stream()
                .map(one -> one.id())
                .filter(invoices::mayTakeDueBack)
                .toList();
    }
}
