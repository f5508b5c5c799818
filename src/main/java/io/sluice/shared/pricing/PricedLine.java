package io.sluice.shared.pricing;

import java.math.BigDecimal;

/** A counted line, in kopecks: {@code gross = net + vat} always. */
public record PricedLine(BigDecimal net, VatRate rate, BigDecimal vat, BigDecimal gross) {

    static PricedLine of(PriceKind kind, BigDecimal sum, VatRate rate) {
        return kind == PriceKind.NET ? onTop(sum, rate) : inside(sum, rate);
    }

    private static PricedLine onTop(BigDecimal net, VatRate rate) {
        var vat = rate.onTopOf(net);
        return new PricedLine(net, rate, vat, net.add(vat));
    }

    private static PricedLine inside(BigDecimal gross, VatRate rate) {
        var vat = rate.insideOf(gross);
        return new PricedLine(gross.subtract(vat), rate, vat, gross);
    }

    /** What a correction changes: each side was rounded on its own, at the rate of the shipment. */
    public PricedLine minus(PricedLine before) {
        return new PricedLine(net.subtract(before.net), rate, vat.subtract(before.vat), gross.subtract(before.gross));
    }
}
