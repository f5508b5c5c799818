package io.sluice.document.code;

import io.sluice.shared.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payment code of an invoice's data: Russia's ST00012 for rubles, the European EPC code for euros. */
public final class PaymentCodes {

    private PaymentCodes() {}

    /** The picture {@code qr}; none for a draft, another currency or without the requisites it needs. */
    public static Map<String, byte[]> images(Map<String, Object> data) {
        String text = text(new Reading(data));
        return text == null ? Map.of() : Map.of("qr", QrPicture.png(text));
    }

    static @Nullable String text(Reading data) {
        if (data.text("document.number").isEmpty() || !(data.at("totals.gross") instanceof Money sum)) return null;
        if (!sum.isPositive()) return null;
        return switch (sum.currency().getCurrencyCode()) {
            case "RUB" -> RussianCode.of(data, sum);
            case "EUR" -> EuropeanCode.of(data, sum);
            default -> null;
        };
    }
}
