package io.sluice.shared.pricing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Sums of lines, never counted from each other; VAT by rate in the order of the lines. */
public record Totals(BigDecimal net, BigDecimal vat, BigDecimal gross, List<VatTotal> rates) {

    public static Totals of(List<PricedLine> lines) {
        return new Totals(
                sum(lines, PricedLine::net), sum(lines, PricedLine::vat), sum(lines, PricedLine::gross), byRate(lines));
    }

    private static BigDecimal sum(List<PricedLine> lines, Function<PricedLine, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static List<VatTotal> byRate(List<PricedLine> lines) {
        var rates = new LinkedHashMap<String, VatTotal>();
        lines.forEach(line ->
                rates.merge(line.rate().kind(), new VatTotal(line.rate(), line.net(), line.vat()), VatTotal::plus));
        return List.copyOf(rates.values());
    }
}
