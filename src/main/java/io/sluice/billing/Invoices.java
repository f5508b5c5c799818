package io.sluice.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices from draft to paid, for people and for the funnel. */
public interface Invoices {

    /** A draft from the lines of the deal's offer; asked again, the one that is there. */
    UUID draft(UUID dealId);

    /** Takes a number, prints the document, publishes {@link InvoiceIssued}; from here on it is immutable. */
    InvoiceView issue(UUID invoiceId, LocalDate due);

    /** Agrees another day of payment; publishes {@link InvoiceDueMoved}. */
    void changeDue(UUID invoiceId, LocalDate due, String reason);

    /** Voids an invoice without payments; the number stays taken. */
    void cancel(UUID invoiceId, String reason);

    /** One invoice, if whoever asks may see it. */
    InvoiceView invoice(UUID invoiceId);

    /** All invoices of a deal, cancelled ones too, newest first; unchecked, for modules that checked the deal. */
    List<InvoiceView> ofDeal(UUID dealId);

    /** Whether the deal has an invoice in force and nothing of it is open. */
    boolean paid(UUID dealId);

    /** Publishes {@link InvoiceOverdue} for each invoice of the deal whose due day is over and that is open. */
    void reportOverdue(UUID dealId);
}
