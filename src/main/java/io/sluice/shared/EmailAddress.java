package io.sluice.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case without anything that could end up in a second header line. */
public record EmailAddress(@JsonValue String value) {

    private static final int LONGEST = 254; // RFC 5321 4.5.3.1.3
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\",;:\\\\\\p{Cntrl}]+\\.[^\\s@.<>\",;:\\\\\\p{Cntrl}]{2,}");

    @JsonCreator
    public static EmailAddress parse(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches())
            throw Refusal.invalidField("email", "shared.email.invalid", text);
        return new EmailAddress(value);
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
