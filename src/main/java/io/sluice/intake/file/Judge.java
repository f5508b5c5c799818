package io.sluice.intake.file;

import io.sluice.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of each row of a piece, in their order, whether it is new, wrong, or repeats what is there. */
final class Judge {

    private final Map<String, Origin> seen;
    private final Function<CheckedRow, @Nullable Origin> known;

    /**
     * @param seen what earlier rows of the list brought, by their keys
     * @param known what we had before the list
     */
    Judge(Map<String, Origin> seen, Function<CheckedRow, @Nullable Origin> known) {
        this.seen = new HashMap<>(seen);
        this.known = known;
    }

    List<Verdict> judge(List<CheckedRow> rows) {
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) verdicts.add(judge(row));
        return verdicts;
    }

    private Verdict judge(CheckedRow row) {
        Verdict verdict = new Verdict(row, Ids.next(), row.isGood() ? origin(row) : null);
        if (verdict.isNew()) row.keys().forEach(key -> seen.putIfAbsent(key, new Origin(row.number(), verdict.id())));
        return verdict;
    }

    private @Nullable Origin origin(CheckedRow row) {
        return row.keys().stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> known.apply(row));
    }
}
