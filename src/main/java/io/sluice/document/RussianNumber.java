package io.sluice.document;

import java.util.ArrayList;
import java.util.List;

/** Russian numerals, whose one and two follow the gender of what is counted. */
final class RussianNumber {

    /** Gender of the thing counted. */
    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    private static final String[] UNITS = {
        "",
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать"
    };
    private static final String[] TENS = {
        "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"
    };
    private static final String[] HUNDREDS = {
        "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"
    };
    private static final List<RussianNoun> POWERS = List.of(
            new RussianNoun(Gender.FEMININE, "тысяча", "тысячи", "тысяч"),
            masculine("миллион"),
            masculine("миллиард"),
            masculine("триллион"),
            masculine("квадриллион"),
            masculine("квинтиллион"));

    private RussianNumber() {}

    static String spell(long number, Gender gender) {
        if (number == 0) return "ноль";
        List<String> words = new ArrayList<>();
        for (int power = POWERS.size(); power > 0; power--) {
            long group = number / thousands(power) % 1000;
            if (group == 0) continue;
            RussianNoun noun = POWERS.get(power - 1);
            group((int) group, noun.gender(), words);
            words.add(noun.form(group));
        }
        group((int) (number % 1000), gender, words);
        return String.join(" ", words);
    }

    private static void group(int group, Gender gender, List<String> words) {
        add(words, HUNDREDS[group / 100]);
        int rest = group % 100;
        if (rest < 20) add(words, unit(rest, gender));
        else {
            add(words, TENS[rest / 10]);
            add(words, unit(rest % 10, gender));
        }
    }

    private static String unit(int unit, Gender gender) {
        if (unit == 1 && gender != Gender.MASCULINE) return gender == Gender.FEMININE ? "одна" : "одно";
        if (unit == 2 && gender == Gender.FEMININE) return "две";
        return UNITS[unit];
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) words.add(word);
    }

    private static long thousands(int power) {
        long value = 1;
        for (int i = 0; i < power; i++) value *= 1000;
        return value;
    }

    private static RussianNoun masculine(String word) {
        return new RussianNoun(Gender.MASCULINE, word, word + "а", word + "ов");
    }
}
