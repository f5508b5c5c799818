package io.sluice.company;

import io.sluice.shared.Refusal;

/** The state registration number: ОГРН of 13 digits for organisations, ОГРНИП of 15 for people in business. */
public record Ogrn(String value) {

    public static Ogrn parse(String text) {
        String value = text.strip();
        if (!value.matches("[15][0-9]{12}|3[0-9]{14}") || !checks(value))
            throw Refusal.invalidField("ogrn", "company.ogrn.invalid", text);
        return new Ogrn(value);
    }

    /** The last digit is the remainder of the others by 11 (ОГРНИП: 13), its last digit where it has two. */
    private static boolean checks(String value) {
        int last = value.length() - 1;
        long rest = Long.parseLong(value.substring(0, last)) % (value.length() == 13 ? 11 : 13);
        return rest % 10 == value.charAt(last) - '0';
    }
}
