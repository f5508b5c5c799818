package io.sluice.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows became what.
 *
 * @param rows of the list, known once it has been read
 * @param settled so far: {@code added + duplicates + rejected}
 * @param warned of those that were taken
 */
public record Tally(@Nullable Integer rows, int settled, int added, int duplicates, int rejected, int warned) {

    static Tally of(List<Verdict> verdicts) {
        int added = (int) verdicts.stream().filter(Verdict::isNew).count();
        int duplicates = (int) verdicts.stream().filter(Verdict::isDuplicate).count();
        int warned = (int) verdicts.stream().filter(Verdict::isWarned).count();
        int rejected = verdicts.size() - added - duplicates;
        return new Tally(null, verdicts.size(), added, duplicates, rejected, warned);
    }
}
