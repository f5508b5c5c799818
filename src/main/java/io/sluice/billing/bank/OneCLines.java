package io.sluice.billing.bank;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines that count. Identical lines are two payments, unless the bank's own totals say that it wrote one document
 * twice.
 */
record OneCLines(List<StatementLine> lines, int repeats, List<OneCTotals> totals) {

    static OneCLines of(List<StatementLine> read, List<OneCTotals> totals) {
        var once = read.stream().distinct().toList();
        var writtenTwice = once.size() < read.size() && !agree(totals, read) && agree(totals, once);
        var counting = writtenTwice ? once : read;
        return new OneCLines(counting, read.size() - counting.size(), totals);
    }

    private static boolean agree(List<OneCTotals> totals, List<StatementLine> lines) {
        return totals.stream().allMatch(account -> account.agree(lines));
    }

    Stream<Warning> warnings() {
        var repeated = repeats == 0 ? Stream.<Warning>empty() : Stream.of(Warning.of("repeated", repeats));
        return Stream.concat(repeated, totals.stream().flatMap(account -> account.warnings(lines)));
    }
}
