package io.sluice.document;

/** A noun in the three forms that numerals ask for: один рубль, два рубля, пять рублей. */
record RussianNoun(RussianNumber.Gender gender, String one, String few, String many) {

    String form(long count) {
        long hundred = count % 100;
        long ten = count % 10;
        if (ten == 0 || ten > 4 || (hundred > 10 && hundred < 20)) return many;
        return ten == 1 ? one : few;
    }
}
