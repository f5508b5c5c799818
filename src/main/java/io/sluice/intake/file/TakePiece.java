package io.sluice.intake.file;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges a piece of the rows and, unless it is a check only, takes it in: all in the transaction of its step. */
@Component
class TakePiece {

    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final Map<Target, Taker> takers;
    private final SeenContacts contacts;
    private final ProblemRows problems;
    private final ImportRows imports;
    private final RowJson json;

    TakePiece(List<Taker> takers, SeenContacts contacts, ProblemRows problems, ImportRows imports, RowJson json) {
        this.takers = takers.stream().collect(Collectors.toMap(Taker::target, Function.identity()));
        this.contacts = contacts;
        this.problems = problems;
        this.imports = imports;
        this.json = json;
    }

    void take(ImportView list, StepRows.Step step) {
        Taker taker = Objects.requireNonNull(takers.get(list.target()));
        List<Verdict> verdicts = judged(list, taker, checked(list, step));
        if (!list.dry()) taker.take(list, verdicts);
        contacts.add(list.id(), verdicts);
        problems.add(list.id(), verdicts);
        imports.settle(list.id(), Tally.of(verdicts));
    }

    private List<CheckedRow> checked(ImportView list, StepRows.Step step) {
        RowCheck check = new RowCheck(list.target(), list.asColumns());
        List<CheckedRow> rows = new ArrayList<>();
        int number = step.firstRow();
        for (List<String> cells : json.read(Objects.requireNonNull(step.content()), ROWS))
            rows.add(check.check(new SheetRow(number++, cells)));
        return rows;
    }

    private List<Verdict> judged(ImportView list, Taker taker, List<CheckedRow> rows) {
        List<CheckedRow> good = rows.stream().filter(CheckedRow::isGood).toList();
        List<String> keys = good.stream().flatMap(row -> row.keys().stream()).toList();
        Map<String, Origin> known = new HashMap<>(taker.known(list, good));
        return new Judge(contacts.of(list.id(), keys), row -> origin(known, taker, row)).judge(rows);
    }

    private static @Nullable Origin origin(Map<String, Origin> known, Taker taker, CheckedRow row) {
        for (String key : row.keys()) {
            Origin origin = known.get(key);
            if (origin != null) return origin;
        }
        return known.get(taker.mark(row));
    }
}
