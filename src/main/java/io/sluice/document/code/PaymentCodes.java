package io.sluice.document.code;

import io.sluice.shared.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payment code of an invoice's data: Russia's ST0001 for rubles, the European EPC code for euros. */
public final class PaymentCodes {

    private PaymentCodes() {}

    /**
     * The picture {@code qr}; none for a draft, another currency or without the requisites it needs.
     *
     * @param russian encoding of a code in rubles; what it cannot write is written in UTF-8
     */
    public static Map<String, byte[]> images(Map<String, Object> data, CodeEncoding russian) {
        byte[] content = content(new Reading(data), russian);
        return content == null ? Map.of() : Map.of("qr", QrPicture.png(content));
    }

    private static byte @Nullable [] content(Reading data, CodeEncoding russian) {
        if (data.text("document.number").isEmpty() || !(data.at("totals.gross") instanceof Money sum)) return null;
        if (!sum.isPositive()) return null;
        return switch (sum.currency().getCurrencyCode()) {
            case "RUB" -> RussianCode.of(data, sum, russian);
            case "EUR" -> EuropeanCode.of(data, sum);
            default -> null;
        };
    }
}
