package io.sluice.document;

import io.sluice.document.RussianNumber.Gender;

/** The words of Russian numerals in the two cases that documents need: «сто рублей», «в размере ста рублей». */
@SuppressWarnings("ImmutableEnumChecker") // its arrays are never handed out
enum RussianCase {
    NOMINATIVE(
            "ноль",
            " один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать"
                    + " пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
            "  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
            " сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
    GENITIVE(
            "нуля",
            " одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати"
                    + " четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
            "  двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
            " ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот");

    private final String zero;
    private final String[] units;
    private final String[] tens;
    private final String[] hundreds;

    RussianCase(String zero, String units, String tens, String hundreds) {
        this.zero = zero;
        this.units = words(units);
        this.tens = words(tens);
        this.hundreds = words(hundreds);
    }

    @SuppressWarnings("StringSplitter") // the empty words in front are wanted
    private static String[] words(String text) {
        return text.split(" ");
    }

    String zero() {
        return zero;
    }

    String hundred(int hundreds) {
        return this.hundreds[hundreds];
    }

    String ten(int tens) {
        return this.tens[tens];
    }

    /** One to nineteen; one and two follow the gender. */
    String unit(int unit, Gender gender) {
        if (unit == 1 && gender == Gender.FEMININE) return this == NOMINATIVE ? "одна" : "одной";
        if (this == NOMINATIVE && unit == 1 && gender == Gender.NEUTER) return "одно";
        if (this == NOMINATIVE && unit == 2 && gender == Gender.FEMININE) return "две";
        return units[unit];
    }

    String form(RussianNoun noun, long count) {
        return this == NOMINATIVE ? noun.form(count) : noun.genitive(count);
    }
}
