package io.sluice.company;

import io.sluice.shared.Refusal;
import java.math.BigInteger;

/** An international account number (ISO 13616): the length of its country, and a remainder of 1 by 97. */
public record Iban(String value) {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Blanks of the printed form go; small letters are refused, because a person is to look at what they typed. */
    public static Iban parse(String text) {
        String value = text.replace(" ", "");
        if (!value.matches("[A-Z]{2}[0-9]{2}[0-9A-Z]{8,30}") || !IbanLengths.fits(value) || !checks(value))
            throw Refusal.invalidField("account", "company.iban.invalid", text);
        return new Iban(value);
    }

    /** Four signs at a time, as it is printed. */
    public String display() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean checks(String value) {
        int digits = Integer.parseInt(value.substring(2, 4));
        return digits >= 2 && digits <= 98 && number(value).mod(MODULUS).equals(BigInteger.ONE);
    }

    private static BigInteger number(String value) {
        StringBuilder digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString());
    }
}
