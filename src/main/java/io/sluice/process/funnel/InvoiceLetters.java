package io.sluice.process.funnel;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter with the invoice. */
@Component
class InvoiceLetters {

    private final Invoices invoices;
    private final Addressees addressees;
    private final LetterFields fields;
    private final Outbox outbox;

    InvoiceLetters(Invoices invoices, Addressees addressees, LetterFields fields, Outbox outbox) {
        this.invoices = invoices;
        this.addressees = addressees;
        this.fields = fields;
        this.outbox = outbox;
    }

    /** A client without an address gets the invoice from the manager's hands. */
    void queue(UUID dealId) {
        Addressee to = addressees.of(dealId);
        to.email()
                .ifPresent(email -> invoices.ofDeal(dealId).stream()
                        .filter(invoice -> invoice.documentId() != null && invoice.status() != InvoiceStatus.CANCELLED)
                        .findFirst()
                        .ifPresent(invoice -> queue(to, email, invoice)));
    }

    private void queue(Addressee to, EmailAddress email, InvoiceView invoice) {
        Map<String, Object> data = fields.of(to);
        data.put(
                "invoice",
                Map.of(
                        "number", Objects.requireNonNull(invoice.number()),
                        "total", invoice.total(),
                        "due", Objects.requireNonNull(invoice.due())));
        outbox.queue(new NewMessage(
                "invoice-letter",
                "invoice",
                invoice.id(),
                1,
                invoice.clientId(),
                invoice.dealId(),
                email,
                to.language(),
                data,
                List.of(Objects.requireNonNull(invoice.documentId())),
                List.of()));
    }
}
