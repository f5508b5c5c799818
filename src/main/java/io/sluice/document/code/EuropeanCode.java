package io.sluice.document.code;

import io.sluice.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The EPC code (version 002, UTF-8) of a SEPA credit transfer; nothing follows its last used line. */
final class EuropeanCode {

    private static final int MOST = 331;

    private EuropeanCode() {}

    static byte @Nullable [] of(Reading data, Money sum) {
        String iban = data.text("seller.account.iban").replace(" ", "");
        if (iban.isEmpty()) return null;
        byte[] bytes = String.join(
                        "\n",
                        List.of(
                                "BCD",
                                "002",
                                "1",
                                "SCT",
                                data.text("seller.account.swift"),
                                data.text("seller.name", 70),
                                iban,
                                "EUR" + sum.amount().toPlainString(),
                                "",
                                "",
                                "Invoice " + data.text("document.number", 130)))
                .getBytes(StandardCharsets.UTF_8);
        return bytes.length > MOST ? null : bytes;
    }
}
