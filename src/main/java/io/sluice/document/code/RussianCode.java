package io.sluice.document.code;

import io.sluice.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ГОСТ Р 56042-2014: {@code ST00012|Name=…|PersonalAcc=…} (a last 1 instead of 2 says windows-1251), the required five keys first and in order. */
final class RussianCode {

    private static final int REQUIRED_BYTES = 300;

    private RussianCode() {}

    static byte @Nullable [] of(Reading data, Money sum, CodeEncoding wanted) {
        Map<String, String> required = new LinkedHashMap<>();
        required.put("Name", data.text("seller.shortName", 160));
        required.put("PersonalAcc", data.text("seller.account.number"));
        required.put("BankName", data.text("seller.account.bank", 45));
        required.put("BIC", data.text("seller.account.bik"));
        String correspondent = data.text("seller.account.correspondent");
        required.put("CorrespAcc", correspondent.isEmpty() ? "0" : correspondent);
        if (required.get("PersonalAcc").length() != 20 || required.get("BIC").length() != 9) return null;

        Map<String, String> all = new LinkedHashMap<>(required);
        all.put("Sum", sum.amount().movePointRight(2).toBigInteger().toString());
        all.put("Purpose", purpose(data));
        all.put("PayeeINN", data.text("seller.inn"));
        if (!data.text("seller.kpp").isEmpty()) all.put("KPP", data.text("seller.kpp"));
        CodeEncoding encoding = wanted.canWrite(all.values().toString()) ? wanted : CodeEncoding.UTF_8;
        if (encoding.bytes(joined(required, '|')).length > REQUIRED_BYTES) return null;
        Character separator = separator(all);
        return separator == null ? null : encoding.bytes("ST0001" + encoding.digit() + joined(all, separator));
    }

    private static String purpose(Reading data) {
        String purpose =
                "Оплата по счету № " + data.text("document.number") + " от " + russian(data.text("document.date"));
        String vat = data.text("totals.vat").startsWith("0.00") ? ", без НДС" : "";
        return purpose + vat;
    }

    private static String russian(String date) {
        return date.length() < 10
                ? date
                : date.substring(8, 10) + "." + date.substring(5, 7) + "." + date.substring(0, 4);
    }

    private static String joined(Map<String, String> values, char separator) {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (key, value) -> text.append(separator).append(key).append('=').append(value));
        return text.toString();
    }

    /** A bar, or another sign that no value contains. */
    private static @Nullable Character separator(Map<String, String> values) {
        for (char sign : new char[] {'|', '~', '_', '#', '$', '^'})
            if (values.values().stream().noneMatch(value -> value.indexOf(sign) >= 0)) return sign;
        return null;
    }
}
