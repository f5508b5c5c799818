package io.sluice.billing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Invoice numbers as payers retype them: zeros in front lost, capitals changed. */
final class NumberKey {

    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    /** Numbers with a part behind a stroke or hyphen speak for themselves. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)+");

    /** A bare number counts only behind a word that says «invoice». */
    private static final Pattern NAMED = Pattern.compile(
            "(?:сч[её]т\\p{L}*|сч\\.?|№|N|No\\.?|invoice)\\s*(?:№|N|No\\.?)?\\s*(\\d+)(?![\\d/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberKey() {}

    static String of(String number) {
        return ZEROS.matcher(number.strip().toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** What stands behind these words is the number of something else. */
    private static final Pattern OTHER_PAPER = Pattern.compile(
            "(?:договор|контракт|\\bакт|накладн|п/п)(?:(?!сч[её]т|сч\\.)\\D)*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Keys of everything in a purpose of payment that may be the number of an invoice. */
    static List<String> in(String purpose) {
        var tokens = TOKEN.matcher(purpose)
                .results()
                .filter(found -> !isOtherPaper(purpose, found.start()))
                .map(MatchResult::group);
        var named = NAMED.matcher(purpose).results().map(found -> found.group(1));
        return Stream.concat(tokens, named).map(NumberKey::of).distinct().toList();
    }

    private static boolean isOtherPaper(String purpose, int at) {
        return OTHER_PAPER.matcher(purpose.substring(Math.max(0, at - 40), at)).find();
    }
}
