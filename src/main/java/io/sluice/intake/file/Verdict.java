package io.sluice.intake.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param id of the event or client that it becomes, or of the event that says why it does not
 * @param origin what it repeats
 */
record Verdict(CheckedRow row, UUID id, @Nullable Origin origin) {

    boolean isNew() {
        return row.isGood() && origin == null;
    }

    boolean isDuplicate() {
        return row.isGood() && origin != null;
    }

    boolean isWarned() {
        return isNew() && row.warning() != null;
    }
}
