package io.sluice.intake.file;

import java.util.List;
import java.util.Map;

/** Knows what rows of one target repeat, and makes of the others what they are to be. */
interface Taker {

    Target target();

    /** What we had before the list, by the keys of the rows and by their {@link #mark}. */
    Map<String, Origin> known(ImportView list, List<CheckedRow> rows);

    /** A further text by which a row that was imported before is recognised. */
    default String mark(CheckedRow row) {
        return "";
    }

    /** Writes the rows with their outcome. */
    void take(ImportView list, List<Verdict> verdicts);
}
