package io.sluice.deal;

import io.sluice.shared.pricing.PricedLine;
import io.sluice.shared.pricing.Totals;
import io.sluice.shared.pricing.VatTotal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An offer's lines and figures as templates name them; the same figures as on the page. */
final class OfferData {

    private OfferData() {}

    static Map<String, Object> of(OfferView offer) {
        Map<String, Object> offerFields = new HashMap<>();
        offerFields.put("revision", offer.revision());
        offerFields.put("discountPercent", offer.content().discountPercent());
        put(offerFields, "validUntil", offer.content().validUntil());
        put(offerFields, "note", offer.content().note());
        return Map.of(
                "offer",
                offerFields,
                "lines",
                lines(offer),
                "totals",
                totals(offer.priced().totals(), offer.total().currency().getCurrencyCode()));
    }

    private static List<Map<String, Object>> lines(OfferView offer) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<OfferLine> asked = offer.content().lines();
        for (int i = 0; i < asked.size(); i++)
            lines.add(line(i + 1, asked.get(i), offer.priced().lines().get(i)));
        return lines;
    }

    private static Map<String, Object> line(int number, OfferLine line, PricedLine priced) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("number", number);
        put(fields, "sku", line.sku());
        fields.put("name", line.name());
        fields.put("unit", line.unit());
        fields.put("quantity", line.quantity());
        fields.put("price", line.price());
        fields.put("discountPercent", line.discountPercent());
        fields.put("vatKind", line.vatKind());
        fields.put("vatPercent", priced.rate().percent());
        fields.put("net", priced.net());
        fields.put("vat", priced.vat());
        fields.put("gross", priced.gross());
        return fields;
    }

    private static Map<String, Object> totals(Totals totals, String currency) {
        return Map.of(
                "net", totals.net(),
                "vat", totals.vat(),
                "gross", totals.gross(),
                "currency", currency,
                "rates", totals.rates().stream().map(OfferData::rate).toList());
    }

    private static Map<String, Object> rate(VatTotal total) {
        return Map.of(
                "kind", total.rate().kind(),
                "percent", total.rate().percent(),
                "base", total.base(),
                "vat", total.vat());
    }

    private static void put(Map<String, Object> fields, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) fields.put(name, value);
    }
}
