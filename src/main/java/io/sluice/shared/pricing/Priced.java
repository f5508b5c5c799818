package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Lines and totals of one document in one currency: the same code for preview, offer and invoice. */
public record Priced(List<PricedLine> lines, Totals totals) {

    /** Counts a document whose lines carry all of its discounts. */
    public static Priced of(PriceKind kind, List<LineTerms> lines) {
        return of(kind, lines, BigDecimal.ZERO);
    }

    /** Counts a document with a discount on the whole of it, spread before VAT is counted. */
    public static Priced of(PriceKind kind, List<LineTerms> lines, BigDecimal documentDiscountPercent) {
        var sums = DocumentDiscount.spread(lines.stream().map(LineTerms::sum).toList(), documentDiscountPercent);
        var priced = IntStream.range(0, lines.size())
                .mapToObj(i -> PricedLine.of(kind, sums.get(i), lines.get(i).vat()))
                .toList();
        return new Priced(priced, Totals.of(priced));
    }
}
