package io.sluice.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Objects;
import java.util.regex.Pattern;

/** A telephone number in E.164, the one form in which numbers are stored and compared. */
public record PhoneNumber(@JsonValue String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "RU";
    /** {@code 7,90E+10}: a table has cut the digits off, and what is left would be read as somebody else's number. */
    private static final Pattern ROUNDED = Pattern.compile("\\s*[+-]?\\d+(?:[.,]\\d*)?[eEеЕ][+-]?\\d+\\s*");

    /** {@code 8 (900) 000-00-00} becomes {@code +79000000000}; what is no number is refused. */
    @JsonCreator
    public static PhoneNumber parse(String text) {
        if (ROUNDED.matcher(text).matches()) throw Refusal.invalidField("phone", "shared.phone.rounded", text);
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, HOME);
            if (!NUMBERS.isPossibleNumber(number)) throw refused(text);
            return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw refused(text);
        }
    }

    private static Refusal refused(String text) {
        return Refusal.invalidField("phone", "shared.phone.invalid", text);
    }

    /** The country, for a line in Russia with the code of its area: {@code DE}, {@code RU}, {@code RU-495}. */
    public String region() {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, HOME);
            String country = Objects.requireNonNullElse(NUMBERS.getRegionCodeForNumber(number), "");
            boolean line = HOME.equals(country) && NUMBERS.getNumberType(number) == PhoneNumberType.FIXED_LINE;
            return line ? country + "-" + e164.substring(2, 5) : country;
        } catch (NumberParseException e) {
            return "";
        }
    }

    /** The way people read it: {@code +7 912 345-67-89}. */
    public String display() {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
