package io.sluice.document;

/** English numerals: one hundred twenty-three, or with the British «and» one hundred and twenty-three. */
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
        return spell(number, " ");
    }

    /** With «and» before what is below a hundred. */
    static String spellWithAnd(long number) {
        return spell(number, " and ");
    }

    private static String spell(long number, String joint) {
        if (number == 0) return "zero";
        StringBuilder words = new StringBuilder();
        long divisor = 1_000_000_000_000_000_000L;
        for (int power = POWERS.length - 1; power >= 0; power--, divisor /= 1000) {
            int group = (int) (number / divisor % 1000);
            if (group == 0) continue;
            if (!words.isEmpty()) words.append(power == 0 && group < 100 ? joint : " ");
            words.append(group(group, joint)).append(power == 0 ? "" : " " + POWERS[power]);
        }
        return words.toString();
    }

    private static String group(int group, String joint) {
        String hundreds = group < 100 ? "" : UNITS[group / 100] + " hundred";
        String rest = belowHundred(group % 100);
        return hundreds.isEmpty() || rest.isEmpty() ? hundreds + rest : hundreds + joint + rest;
    }

    private static String belowHundred(int number) {
        if (number < 20) return UNITS[number];
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
    }
}
