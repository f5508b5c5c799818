package io.sluice.company;

import io.sluice.shared.Refusal;
import java.util.regex.Pattern;

/** The code of the reason for registration (КПП): nine signs, the fifth and sixth may be letters; it has no check digit. */
public record Kpp(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}[0-9A-Z]{2}[0-9]{3}");

    public static Kpp parse(String text) {
        String value = text.strip();
        if (!FORM.matcher(value).matches()) throw Refusal.invalidField("kpp", "company.kpp.invalid", text);
        return new Kpp(value);
    }
}
