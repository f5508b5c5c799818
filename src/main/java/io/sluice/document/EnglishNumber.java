package io.sluice.document;

import java.util.ArrayList;
import java.util.List;

/** English numerals without «and»: one hundred twenty-three. */
final class EnglishNumber {

    private static final String[] UNITS = {
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] POWERS = {
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"
    };

    private EnglishNumber() {}

    static String spell(long number) {
        if (number == 0) return "zero";
        List<String> words = new ArrayList<>();
        long divisor = 1_000_000_000_000_000_000L;
        for (int power = POWERS.length - 1; power >= 0; power--, divisor /= 1000) {
            int group = (int) (number / divisor % 1000);
            if (group > 0) words.add(group(group) + (power == 0 ? "" : " " + POWERS[power]));
        }
        return String.join(" ", words);
    }

    private static String group(int group) {
        String hundreds = group < 100 ? "" : UNITS[group / 100] + " hundred";
        String rest = belowHundred(group % 100);
        return hundreds.isEmpty() || rest.isEmpty() ? hundreds + rest : hundreds + " " + rest;
    }

    private static String belowHundred(int number) {
        if (number < 20) return UNITS[number];
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
    }
}
