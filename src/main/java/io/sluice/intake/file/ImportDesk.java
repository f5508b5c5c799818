package io.sluice.intake.file;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends rounds over a list, and clears away what nobody asks for any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportDesk {

    private static final Duration KEPT = Duration.ofDays(90);

    private final ImportRows rows;
    private final StepRows steps;
    private final SeenContacts contacts;
    private final ProblemRows problems;
    private final Uploads uploads;
    private final JdbcClient db;
    private final Clock clock;

    ImportDesk(
            ImportRows rows,
            StepRows steps,
            SeenContacts contacts,
            ProblemRows problems,
            Uploads uploads,
            JdbcClient db,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.contacts = contacts;
        this.problems = problems;
        this.uploads = uploads;
        this.db = db;
        this.clock = clock;
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

    /** Personal data of lists does not stay longer than somebody may want to correct a row of it. */
    void forgetOld() {
        var old = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        String lists = "(select id from list_import where asked_at < ?)";
        db.sql("delete from intake_blob where owner_id in " + lists).param(old).update();
        db.sql("delete from list_import_row where import_id in " + lists)
                .param(old)
                .update();
        db.sql("delete from list_import_contact where import_id in " + lists)
                .param(old)
                .update();
        db.sql("update list_import set sample = '[]' where asked_at < ? and sample <> '[]'")
                .param(old)
                .update();
    }
}
