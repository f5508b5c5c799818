package io.sluice.billing;

import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.LineTerms;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.shared.pricing.Priced;
import io.sluice.shared.pricing.VatRate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An invoice: free to change as a draft, immutable once it has a number. */
@Entity
@Table(name = "invoice")
class Invoice {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private UUID sellerId;

    @Column
    private UUID dealId;

    @Embedded
    private Buyer buyer;

    @Column
    private @Nullable UUID ownerId;

    @Column
    private int step = 1;

    @Enumerated(EnumType.STRING)
    private InvoiceState state = InvoiceState.DRAFT;

    @Column
    private String currency;

    @Enumerated(EnumType.STRING)
    private PriceKind priceKind;

    @Column
    private BigDecimal discount;

    @Column
    private String language;

    @Column
    private @Nullable String number;

    @Column
    private @Nullable String numberKey;

    @Column
    private LocalDate shipmentDate;

    @Column
    private @Nullable LocalDate issuedOn;

    @Column
    private @Nullable LocalDate due;

    @Column
    private @Nullable LocalDate effectiveDue;

    @Column
    private BigDecimal net = BigDecimal.ZERO;

    @Column
    private BigDecimal vat = BigDecimal.ZERO;

    @Column
    private BigDecimal gross = BigDecimal.ZERO;

    @Column
    private @Nullable UUID documentId;

    @Column
    private @Nullable String cancelReason;

    @Column
    private Instant createdAt;

    @Column
    private @Nullable Instant issuedAt;

    @Column
    private @Nullable Instant cancelledAt;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    Invoice(UUID id, InvoiceDraft draft, Instant at) {
        this.id = id;
        sellerId = draft.sellerId();
        dealId = draft.dealId();
        buyer = draft.buyer();
        ownerId = draft.ownerId();
        currency = draft.currency();
        priceKind = draft.priceKind();
        discount = draft.discount();
        language = draft.language();
        shipmentDate = draft.shipmentDate();
        lines = new ArrayList<>(draft.lines());
        createdAt = at;
        total(draft.priced());
    }

    /** A draft follows the rates of the day of shipment; what was issued does not. */
    void recount(LocalDate shipment, Function<String, VatRate> rates) {
        requireDraft();
        shipmentDate = shipment;
        List<LineTerms> terms = lines.stream()
                .map(line -> line.terms(rates.apply(line.vatKind())))
                .toList();
        Priced priced = Priced.of(priceKind, terms, discount);
        IntStream.range(0, lines.size())
                .forEach(i -> lines.get(i).count(priced.lines().get(i)));
        total(priced);
    }

    /** Takes the number; from here on sums and lines stand. */
    void issue(String given, DueDay day, Instant at) {
        requireDraft();
        if (gross.signum() == 0) {
            throw Refusal.conflict("billing.invoice.nothing");
        }
        number = given;
        numberKey = NumberKey.of(given);
        state = InvoiceState.ISSUED;
        issuedOn = shipmentDate;
        issuedAt = at;
        fallDue(day);
    }

    void print(UUID document) {
        documentId = document;
    }

    void moveDue(DueDay day) {
        if (state != InvoiceState.ISSUED) {
            throw Refusal.conflict("billing.invoice.not-issued");
        }
        fallDue(day);
    }

    void cancel(String reason, Instant at) {
        if (state == InvoiceState.CANCELLED || state == InvoiceState.WRITTEN_OFF) {
            throw Refusal.conflict("billing.invoice.closed");
        }
        state = InvoiceState.CANCELLED;
        cancelReason = reason;
        cancelledAt = at;
    }

    private void fallDue(DueDay day) {
        due = day.agreed();
        effectiveDue = day.effective();
    }

    private void requireDraft() {
        if (state != InvoiceState.DRAFT) {
            throw Refusal.conflict("billing.invoice.issued-already");
        }
    }

    private void total(Priced priced) {
        net = priced.totals().net();
        vat = priced.totals().vat();
        gross = priced.totals().gross();
    }

    List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    PriceKind priceKind() {
        return priceKind;
    }

    LocalDate shipped() {
        return shipmentDate;
    }

    UUID id() {
        return id;
    }

    UUID sellerId() {
        return sellerId;
    }

    UUID dealId() {
        return dealId;
    }

    UUID clientId() {
        return buyer.clientId();
    }

    String currency() {
        return currency;
    }

    String language() {
        return language;
    }

    @Nullable
    LocalDate due() {
        return due;
    }
}
