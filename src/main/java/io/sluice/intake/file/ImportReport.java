package io.sluice.intake.file;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a list, row by row where it matters; whoever asks has found the list before. */
@Component
@Transactional(readOnly = true)
public class ImportReport {

    /** More than these is no list to be corrected by hand. */
    public static final int MOST = 10_000;

    private final ProblemRows problems;
    private final OpenRequests requests;

    ImportReport(ProblemRows problems, OpenRequests requests) {
        this.problems = problems;
        this.requests = requests;
    }

    public List<ProblemRow> rejected(ImportView list, int most) {
        return problems.list(list.id(), "REJECTED", most);
    }

    public List<ProblemRow> duplicates(ImportView list, int most) {
        return problems.list(list.id(), "DUPLICATE", most);
    }

    public List<ProblemRow> warned(ImportView list, int most) {
        return problems.list(list.id(), "WARNED", most);
    }

    /** Requests that are stored and whose process the queue still has to start. */
    public long waiting(ImportView list) {
        return list.target() == Target.LEADS && !list.dry() ? requests.waiting(list.id()) : 0;
    }
}
