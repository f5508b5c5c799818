package io.sluice.billing.web;

import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.PriceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines to be counted.
 *
 * @param pricesInclude {@code "VAT"} or true: the tax is inside the prices; {@code "NOTHING"}, false or absent: on top
 * @param shipmentDate decides the rate; absent: today
 * @param discountPercent on the whole document
 */
record PreviewRequest(
        @Nullable List<Line> lines,
        @Nullable String pricesInclude,
        @Nullable LocalDate shipmentDate,
        @Nullable BigDecimal discountPercent,
        @Nullable String currency) {

    private static final int MOST = 1000;

    PreviewRequest {
        Given.require(lines, "lines");
        if (lines != null && (lines.isEmpty() || lines.size() > MOST)) {
            throw Refusal.invalidField("lines", "billing.preview.lines", MOST);
        }
    }

    /**
     * A line to be counted.
     *
     * @param vat a kind of the table of rates, or the percentage that one of them has on the day; absent: STANDARD
     */
    record Line(
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal price,
            @Nullable BigDecimal discountPercent,
            @Nullable String vat) {}

    PriceKind kind() {
        return switch (pricesInclude == null ? "" : pricesInclude.toUpperCase(Locale.ROOT)) {
            case "TRUE", "VAT", "GROSS" -> PriceKind.GROSS;
            case "", "FALSE", "NOTHING", "NONE", "NET" -> PriceKind.NET;
            default ->
                throw Refusal.invalidField("pricesInclude", "shared.parameter.invalid", String.valueOf(pricesInclude));
        };
    }

    Currency currencyOrRouble() {
        try {
            return Currency.getInstance(currency == null ? "RUB" : currency);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalidField("currency", "shared.parameter.invalid", String.valueOf(currency));
        }
    }
}
