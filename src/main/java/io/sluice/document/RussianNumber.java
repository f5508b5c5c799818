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

    private static final List<RussianNoun> POWERS = List.of(
            new RussianNoun(Gender.FEMININE, "тысяча", "тысячи", "тысяч"),
            masculine("миллион"),
            masculine("миллиард"),
            masculine("триллион"),
            masculine("квадриллион"),
            masculine("квинтиллион"));

    private final RussianCase words;
    private final List<String> spelled = new ArrayList<>();

    private RussianNumber(RussianCase words) {
        this.words = words;
    }

    static String spell(long number, Gender gender) {
        return spell(number, gender, RussianCase.NOMINATIVE);
    }

    static String spell(long number, Gender gender, RussianCase words) {
        if (number == 0) return words.zero();
        RussianNumber spelling = new RussianNumber(words);
        for (int power = POWERS.size(); power > 0; power--)
            spelling.power((int) (number / thousands(power) % 1000), POWERS.get(power - 1));
        spelling.group((int) (number % 1000), gender);
        return String.join(" ", spelling.spelled);
    }

    private void power(int group, RussianNoun noun) {
        if (group == 0) return;
        group(group, noun.gender());
        add(words.form(noun, group));
    }

    private void group(int group, Gender gender) {
        add(words.hundred(group / 100));
        int rest = group % 100;
        if (rest < 20) add(words.unit(rest, gender));
        else {
            add(words.ten(rest / 10));
            add(words.unit(rest % 10, gender));
        }
    }

    private void add(String word) {
        if (!word.isEmpty()) spelled.add(word);
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
