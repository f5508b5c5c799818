package io.sluice.document;

import io.sluice.shared.Money;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.shared.pricing.Priced;
import io.sluice.shared.pricing.PricedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys {@code currency, pricesIncludeVat, lines, totals, vat} of a document from its priced lines. */
public final class PricedData {

    private PricedData() {}

    /** What a line says beside its figures. */
    public record LineText(
            String name,
            @Nullable String sku,
            String unit,
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal discountPercent) {}

    /** @param texts of the lines in the order of {@code priced} */
    public static Map<String, Object> of(PriceKind kind, Currency currency, List<LineText> texts, Priced priced) {
        List<Object> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++)
            lines.add(line(texts.get(i), priced.lines().get(i), currency));
        Map<String, Object> data = new HashMap<>();
        data.put("currency", currency.getCurrencyCode());
        data.put("pricesIncludeVat", kind == PriceKind.GROSS);
        data.put("lines", lines);
        data.put("totals", sums(priced, currency));
        data.put("vat", vat(priced, currency));
        return data;
    }

    private static Map<String, Object> line(LineText text, PricedLine priced, Currency currency) {
        Map<String, Object> line = new HashMap<>();
        line.put("name", text.name());
        if (text.sku() != null) line.put("sku", text.sku());
        line.put("unit", text.unit());
        line.put("quantity", text.quantity());
        line.put("price", text.price());
        line.put("discount", text.discountPercent());
        if (!priced.rate().isNone()) line.put("rate", priced.rate().percent());
        line.put("net", new Money(priced.net(), currency));
        line.put("vat", new Money(priced.vat(), currency));
        line.put("gross", new Money(priced.gross(), currency));
        return line;
    }

    private static Map<String, Object> sums(Priced priced, Currency currency) {
        return Map.of(
                "net", new Money(priced.totals().net(), currency),
                "vat", new Money(priced.totals().vat(), currency),
                "gross", new Money(priced.totals().gross(), currency));
    }

    private static Map<String, Object> vat(Priced priced, Currency currency) {
        List<Object> rates = new ArrayList<>();
        priced.totals().rates().stream()
                .filter(total -> !total.rate().isNone())
                .forEach(total -> rates.add(Map.of(
                        "percent", total.rate().percent(),
                        "base", new Money(total.base(), currency),
                        "vat", new Money(total.vat(), currency))));
        return Map.of("exempt", rates.isEmpty(), "reverseCharge", false, "rates", rates);
    }
}
