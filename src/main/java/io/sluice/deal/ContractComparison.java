package io.sluice.deal;

import io.sluice.document.TextDiff;
import io.sluice.document.TrackedChange;
import java.util.List;

/**
 * Two revisions of a contract side by side.
 *
 * @param terms the terms, those that differ marked
 * @param rows the texts of their files, line by line
 * @param tracked what the other side's Word tracked in the right one
 */
public record ContractComparison(
        ContractRevision left,
        ContractRevision right,
        List<Term> terms,
        List<TextDiff.Row> rows,
        List<TrackedChange> tracked) {

    /**
     * One of the terms.
     *
     * @param key as the messages name it
     */
    public record Term(String key, String left, String right) {

        public boolean changed() {
            return !left.equals(right);
        }
    }

    public long changedLines() {
        return rows.stream().filter(TextDiff.Row::changed).count();
    }
}
