package io.sluice.billing;

import io.sluice.billing.bank.StatementLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What makes a bank line the same line in another file; the bank's number alone repeats every year. */
final class LineKey {

    private LineKey() {}

    static String of(StatementLine line) {
        return sha256(String.join(
                        "|",
                        line.account(),
                        line.valueDate().toString(),
                        line.number(),
                        line.amount().toPlainString(),
                        line.payer().account(),
                        line.payer().taxId(),
                        normal(line.purpose()))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Programs break and re-space the purpose as they like. */
    private static String normal(String purpose) {
        return purpose.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
