package io.sluice.client;

import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Russian requisites are written (приказ ФНС ММВ-7-6/435@ for КПП, ЦБ 762-П for БИК and accounts). */
enum Formats {
    KPP("\\d{4}[0-9A-Z]{2}\\d{3}"),
    OGRN("\\d{13}|\\d{15}"),
    BIC("\\d{9}|[A-Z0-9]{8}|[A-Z0-9]{11}"),
    ACCOUNT("\\d{20}|[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private final Pattern form;

    Formats(String form) {
        this.form = Pattern.compile(form);
    }

    @Nullable
    String check(String field, @Nullable String typed) {
        String value = PlainText.line(typed == null ? null : typed.replace(" ", ""), 50);
        if (value != null && !form.matcher(value).matches())
            throw Refusal.invalidField(field, "client.requisite.invalid", value);
        return value;
    }
}
