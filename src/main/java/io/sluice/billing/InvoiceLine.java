package io.sluice.billing;

import io.sluice.deal.OfferLine;
import io.sluice.shared.pricing.LineTerms;
import io.sluice.shared.pricing.PricedLine;
import io.sluice.shared.pricing.VatRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line with kind, percent, base and tax as values: a later rate never changes it. */
@Embeddable
class InvoiceLine {

    @Column
    private @Nullable String sku;

    @Column
    private String name;

    @Column
    private String unit;

    @Column
    private BigDecimal quantity;

    @Column
    private BigDecimal price;

    @Column
    private BigDecimal discountPercent;

    @Column
    private String vatKind;

    @Column
    private BigDecimal vatPercent;

    @Column
    private BigDecimal net;

    @Column
    private BigDecimal vat;

    @Column
    private BigDecimal gross;

    protected InvoiceLine() {}

    InvoiceLine(OfferLine offered, PricedLine priced) {
        sku = offered.sku();
        name = offered.name();
        unit = offered.unit();
        quantity = offered.quantity();
        price = offered.price();
        discountPercent = offered.discountPercent();
        vatKind = priced.rate().kind();
        vatPercent = priced.rate().percent();
        net = priced.net();
        vat = priced.vat();
        gross = priced.gross();
    }

    String vatKind() {
        return vatKind;
    }

    /** What the line is counted from at another day's rate. */
    LineTerms terms(VatRate rate) {
        return new LineTerms(quantity, price, discountPercent, rate);
    }

    void count(PricedLine priced) {
        vatPercent = priced.rate().percent();
        net = priced.net();
        vat = priced.vat();
        gross = priced.gross();
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    @Nullable
    String sku() {
        return sku;
    }

    PricedLine priced() {
        return new PricedLine(net, new VatRate(vatKind, vatPercent), vat, gross);
    }
}
