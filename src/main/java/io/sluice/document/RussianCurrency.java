package io.sluice.document;

import io.sluice.document.RussianNumber.Gender;

/** How Russian counts a currency and its hundredth. */
record RussianCurrency(RussianNoun major, RussianNoun minor) {

    private static final RussianNoun KOPECK = new RussianNoun(Gender.FEMININE, "копейка", "копейки", "копеек");

    static RussianCurrency of(String code) {
        return switch (code) {
            case "RUB" -> new RussianCurrency(masculine("рубль", "рубля", "рублей"), KOPECK);
            case "BYN" ->
                new RussianCurrency(
                        new RussianNoun(
                                Gender.MASCULINE,
                                "белорусский рубль",
                                "белорусских рубля",
                                "белорусских рублей",
                                "белорусского рубля"),
                        KOPECK);
            case "USD" -> new RussianCurrency(masculine("доллар США", "доллара США", "долларов США"), cents("цент"));
            case "EUR" -> new RussianCurrency(same(Gender.NEUTER, "евро"), cents("евроцент"));
            case "KZT" -> new RussianCurrency(same(Gender.NEUTER, "тенге"), masculine("тиын", "тиына", "тиынов"));
            case "JPY" ->
                new RussianCurrency(new RussianNoun(Gender.FEMININE, "иена", "иены", "иен"), same(Gender.FEMININE, ""));
            case "CNY" -> new RussianCurrency(masculine("юань", "юаня", "юаней"), masculine("фэнь", "фэня", "фэней"));
            default -> new RussianCurrency(same(Gender.MASCULINE, code), same(Gender.FEMININE, "/100"));
        };
    }

    private static RussianNoun masculine(String one, String few, String many) {
        return new RussianNoun(Gender.MASCULINE, one, few, many);
    }

    private static RussianNoun cents(String word) {
        return masculine(word, word + "а", word + "ов");
    }

    private static RussianNoun same(Gender gender, String word) {
        return new RussianNoun(gender, word, word, word);
    }
}
