package io.sluice.document;

/**
 * A noun in the three forms that numerals ask for: один рубль, два рубля, пять рублей.
 *
 * @param ofOne the genitive of one: «одного белорусского рубля»
 */
record RussianNoun(RussianNumber.Gender gender, String one, String few, String many, String ofOne) {

    RussianNoun(RussianNumber.Gender gender, String one, String few, String many) {
        this(gender, one, few, many, few);
    }

    String form(long count) {
        long ten = count % 10;
        if (ten == 0 || ten > 4 || isTeen(count)) return many;
        return ten == 1 ? one : few;
    }

    /** As in «не более двадцати одного рубля». */
    String genitive(long count) {
        return count % 10 == 1 && !isTeen(count) ? ofOne : many;
    }

    private static boolean isTeen(long count) {
        return count % 100 > 10 && count % 100 < 20;
    }
}
