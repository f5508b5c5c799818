package io.sluice.deal.web;

import io.sluice.deal.OfferLine;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** A line as it was typed. */
public record TypedLine(
        String sku, String name, String unit, String quantity, String price, String discountPercent, String vatKind) {

    static final TypedLine EMPTY = new TypedLine("", "", "", "1", "", "0", "STANDARD");

    static TypedLine of(OfferLine line) {
        return new TypedLine(
                line.sku() == null ? "" : line.sku(),
                line.name(),
                line.unit(),
                plain(line.quantity()),
                plain(line.price()),
                plain(line.discountPercent()),
                line.vatKind());
    }

    static TypedLine of(MultiValueMap<String, String> typed, int index) {
        return new TypedLine(
                at(typed, "sku", index),
                at(typed, "name", index),
                at(typed, "unit", index),
                at(typed, "quantity", index),
                at(typed, "price", index),
                at(typed, "discount", index),
                at(typed, "vatKind", index));
    }

    OfferLine read(String at, Reading reading) {
        return new OfferLine(
                sku.isBlank() ? null : sku,
                name,
                unit,
                reading.number(at + "quantity", quantity),
                reading.number(at + "price", price),
                reading.number(at + "discountPercent", discountPercent.isBlank() ? "0" : discountPercent),
                vatKind);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String at(MultiValueMap<String, String> typed, String field, int index) {
        List<String> values = typed.getOrDefault(field, List.of());
        return index < values.size() ? values.get(index) : "";
    }
}
