package io.sluice.process.funnel;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.communication.LetterSource;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.shared.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The letter with the invoice: once for each invoice of a deal, counted from its first, so that its words can be written
 * before there is an invoice.
 */
@Component
class InvoiceLetters implements LetterSource {

    private static final String KIND = "invoice-letter";

    private final DealLetters letters;
    private final Invoices invoices;
    private final Offers offers;
    private final Addressees addressees;
    private final LetterFields fields;
    private final Outbox outbox;

    InvoiceLetters(
            DealLetters letters,
            Invoices invoices,
            Offers offers,
            Addressees addressees,
            LetterFields fields,
            Outbox outbox) {
        this.letters = letters;
        this.invoices = invoices;
        this.offers = offers;
        this.addressees = addressees;
        this.fields = fields;
        this.outbox = outbox;
    }

    /** A client without an address gets the invoice from the manager's hands. */
    void queue(UUID dealId) {
        Addressee to = addressees.of(dealId);
        List<InvoiceView> all = invoices.ofDeal(dealId);
        to.email()
                .ifPresent(email -> all.stream()
                        .filter(invoice -> invoice.documentId() != null && invoice.status() != InvoiceStatus.CANCELLED)
                        .findFirst()
                        .ifPresent(invoice ->
                                outbox.queue(message(to, email, all.size() - all.indexOf(invoice), of(invoice)))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean byHand() {
        return false;
    }

    /** Before accounting issues it, an invoice has no number: it is put in when the letter leaves. */
    @Override
    public NewMessage next(UUID dealId) {
        letters.requireHand(dealId);
        Addressee to = addressees.reachable(dealId);
        List<InvoiceView> all = invoices.ofDeal(dealId);
        boolean drafted = !all.isEmpty() && all.get(0).status() == InvoiceStatus.DRAFT;
        Map<String, Object> data = new HashMap<>(Map.of("number", NewMessage.NUMBER_LATER));
        offers.current(dealId).map(OfferView::total).ifPresent(total -> data.put("total", total));
        return message(to, to.email().orElseThrow(), all.size() + (drafted ? 0 : 1), new About(data, List.of()));
    }

    @Override
    public List<Attachable> attachable(UUID dealId) {
        return letters.attachable(dealId);
    }

    /** What the letter says of the invoice, and the invoice itself. */
    private record About(Map<String, Object> data, List<UUID> documents) {}

    private static About of(InvoiceView invoice) {
        Map<String, Object> data = Map.of(
                "number", Objects.requireNonNull(invoice.number()),
                "total", invoice.total(),
                "due", Objects.requireNonNull(invoice.due()));
        return new About(data, List.of(Objects.requireNonNull(invoice.documentId())));
    }

    private NewMessage message(Addressee to, EmailAddress email, int which, About invoice) {
        Map<String, Object> data = fields.of(to);
        data.put("invoice", invoice.data());
        return new NewMessage(
                KIND,
                "deal",
                to.deal().id(),
                which,
                to.client().id(),
                to.deal().id(),
                email,
                to.language(),
                data,
                invoice.documents(),
                List.of());
    }
}
