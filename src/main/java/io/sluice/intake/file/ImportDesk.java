package io.sluice.intake.file;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends rounds over a list. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportDesk {

    private final ImportRows rows;
    private final StepRows steps;
    private final SeenContacts contacts;
    private final ProblemRows problems;
    private final Uploads uploads;

    ImportDesk(ImportRows rows, StepRows steps, SeenContacts contacts, ProblemRows problems, Uploads uploads) {
        this.rows = rows;
        this.steps = steps;
        this.contacts = contacts;
        this.problems = problems;
        this.uploads = uploads;
    }

    void begin(ImportView list, boolean dry, Columns columns) {
        problems.forget(list.id());
        contacts.forget(list.id());
        steps.begin(list.id(), rows.begin(list.id(), dry, columns.fields()));
    }

    boolean again(ImportView list) {
        rows.enter(list.id(), list.dry() ? ImportState.CHECKING : ImportState.RUNNING, null);
        return steps.again(list.id());
    }

    void cancel(ImportView list) {
        boolean check = list.state() == ImportState.CHECKING;
        rows.enter(list.id(), check ? ImportState.DRAFT : ImportState.CANCELLED, null);
        steps.clear(list.id());
        if (check) {
            problems.forget(list.id());
            contacts.forget(list.id());
        } else {
            uploads.forget(list.id());
        }
    }
}
