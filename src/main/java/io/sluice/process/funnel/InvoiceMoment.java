package io.sluice.process.funnel;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.process.tasks.Moment;
import io.sluice.shared.Refusal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An invoice is overdue when its effective due day is over, as billing counts it. */
@Component
class InvoiceMoment implements Moment {

    static final String POINT = "Timer_InvoiceDue";

    private final Invoices invoices;

    InvoiceMoment(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Set<String> points() {
        return Set.of(POINT);
    }

    @Override
    public Instant of(String holder, String point) {
        return invoices.ofDeal(UUID.fromString(holder)).stream()
                .filter(invoice -> invoice.status() != InvoiceStatus.CANCELLED)
                .map(InvoiceView::overdueFrom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("process.invoice.none"));
    }
}
