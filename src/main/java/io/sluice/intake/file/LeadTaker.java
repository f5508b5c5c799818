package io.sluice.intake.file;

import io.sluice.intake.Decision;
import io.sluice.intake.JournalBatch;
import io.sluice.intake.Repeats;
import io.sluice.shared.PlainText;
import io.sluice.shared.work.Rush;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that become requests: each is an event of the journal, whose process the queue starts behind it. */
@Component
class LeadTaker implements Taker {

    private static final int LONGEST_TITLE = 300;

    private final OpenRequests requests;
    private final JournalBatch journal;
    private final RowJson json;
    private final Rush rush;

    LeadTaker(OpenRequests requests, JournalBatch journal, RowJson json, Rush rush) {
        this.requests = requests;
        this.journal = journal;
        this.json = json;
        this.rush = rush;
    }

    @Override
    public Target target() {
        return Target.LEADS;
    }

    @Override
    public Map<String, Origin> known(ImportView list, List<CheckedRow> rows) {
        Map<String, Origin> known = new HashMap<>(requests.by(
                list.id(), rows.stream().flatMap(row -> row.keys().stream()).toList()));
        known.putAll(requests.said(list.id(), rows.stream().map(this::mark).toList()));
        return known;
    }

    @Override
    public String mark(CheckedRow row) {
        return Repeats.fingerprint("file", new TreeMap<>(row.fields()));
    }

    @Override
    public void take(ImportView list, List<Verdict> verdicts) {
        journal.enter(
                FileRequests.CHANNEL,
                list.id().toString(),
                verdicts.stream().map(verdict -> line(list, verdict)).toList());
        rush.goesOn(); // the processes of the rows wait until all of them are in
    }

    private JournalBatch.Line line(ImportView list, Verdict verdict) {
        CheckedRow row = verdict.row();
        String name = row.field("company") == null ? row.field("name") : row.field("company");
        return new JournalBatch.Line(
                verdict.id(),
                externalId(list.id(), row.number()),
                raw(list.heads(), row.row().cells()),
                decision(verdict),
                verdict.isNew() ? mark(row) : null,
                PlainText.line(name, LONGEST_TITLE));
    }

    static String externalId(UUID importId, int number) {
        return importId + ":" + number;
    }

    /** Pairs of head and cell in the order of the file. */
    private String raw(List<String> heads, List<String> cells) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) pairs.add(List.of(i < heads.size() ? heads.get(i) : "", cells.get(i)));
        return json.written(pairs);
    }

    private static @Nullable Decision decision(Verdict verdict) {
        Fault fault = verdict.row().fault();
        if (fault != null) return Decision.rejected("rule: a row that cannot be read", fault.messageKey());
        Origin origin = verdict.origin();
        if (origin == null) return null;
        String rule = origin.number() == null
                ? "rule: the request is known"
                : "rule: row " + origin.number() + " of the list";
        return Decision.duplicate(rule, origin.id());
    }
}
