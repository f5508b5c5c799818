package io.sluice.deal;

import io.sluice.document.PricedData;
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
        put(offerFields, "intro", offer.content().note());
        Map<String, Object> data = new HashMap<>(
                PricedData.of(offer.content().prices(), offer.total().currency(), texts(offer), offer.priced()));
        data.put("offer", offerFields);
        return data;
    }

    private static List<PricedData.LineText> texts(OfferView offer) {
        return offer.content().lines().stream()
                .map(line -> new PricedData.LineText(
                        line.name(), line.sku(), line.unit(), line.quantity(), line.price(), line.discountPercent()))
                .toList();
    }

    private static void put(Map<String, Object> fields, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) fields.put(name, value);
    }
}
