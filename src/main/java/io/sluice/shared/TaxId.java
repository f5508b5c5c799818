package io.sluice.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A Russian taxpayer number (ИНН) of 10 or 12 digits whose check digits agree (приказ ФНС ЕД-7-14/559@). */
public record TaxId(@JsonValue String value) {

    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    @JsonCreator
    public static TaxId parse(String text) {
        String digits = text.strip();
        if (!digits.matches("\\d{10}|\\d{12}") || digits.startsWith("00") || !checks(digits))
            throw Refusal.invalidField("inn", "shared.tax-id.invalid", text);
        return new TaxId(digits);
    }

    private static boolean checks(String digits) {
        return digits.length() == 10 ? checkDigit(digits, 9) : checkDigit(digits, 10) && checkDigit(digits, 11);
    }

    private static boolean checkDigit(String digits, int position) {
        int sum = 0;
        for (int i = 0; i < position; i++) sum += digit(digits, i) * WEIGHTS[WEIGHTS.length - position + i];
        return sum % 11 % 10 == digit(digits, position);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
