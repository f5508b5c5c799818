package io.sluice.billing;

import io.sluice.company.VatRates;
import io.sluice.document.NumberSeries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes a draft final: rates of the day, the next number, the printed document; all in the caller's transaction. */
@Component
class InvoiceIssue {

    private final VatRates rates;
    private final NumberSeries numbers;
    private final InvoicePrint print;
    private final DueDays days;
    private final Clock clock;

    InvoiceIssue(VatRates rates, NumberSeries numbers, InvoicePrint print, DueDays days, Clock clock) {
        this.rates = rates;
        this.numbers = numbers;
        this.print = print;
        this.days = days;
        this.clock = clock;
    }

    /** The number is taken last but for the document, so that its row is locked for a short time. */
    void issue(Invoice invoice, LocalDate due) {
        var today = days.today();
        var day = days.day(due);
        invoice.recount(today, kind -> rates.rate(kind, today));
        var number = numbers.next(invoice.sellerId(), "invoice", today.getYear());
        invoice.issue(number, day, clock.instant());
        invoice.print(print.document(invoice, number, day));
    }
}
