package io.sluice.intake.file;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.Work;
import io.sluice.shared.work.WorkQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One step of an import, of whatever list; the next one becomes due in the same transaction. */
@Component
class ImportStep implements Work {

    private final StepRows steps;
    private final ImportRows imports;
    private final ReadFile reading;
    private final TakePiece taking;
    private final Endings endings;
    private final WorkQueue queue;

    ImportStep(
            StepRows steps,
            ImportRows imports,
            ReadFile reading,
            TakePiece taking,
            Endings endings,
            @Lazy WorkQueue queue) {
        this.steps = steps;
        this.imports = imports;
        this.reading = reading;
        this.taking = taking;
        this.endings = endings;
        this.queue = queue;
    }

    @Override
    public String table() {
        return StepRows.TABLE;
    }

    @Override
    public boolean isWaitedFor() {
        return true;
    }

    @Override
    public List<Duration> pauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofMinutes(1));
    }

    @Override
    public void handle(UUID id) throws IOException {
        StepRows.Step step = steps.byId(id).orElse(null);
        ImportView list = step == null ? null : imports.locked(step.importId()).orElse(null);
        if (step == null || list == null || !list.state().isGoingOn()) return;
        endings.oneAtATime();
        if (!worked(list, step)) return;
        steps.done(id);
        if (steps.release(step)) queue.wake(StepRows.TABLE);
        else endings.over(list);
    }

    private boolean worked(ImportView list, StepRows.Step step) throws IOException {
        if (step.no() > 0) {
            taking.take(list, step);
            return true;
        }
        try {
            reading.read(list, step);
            return true;
        } catch (Refusal refused) {
            endings.unreadable(list, refused);
            return false;
        }
    }

    @Override
    public void parked(UUID id, String reason) {
        steps.byId(id).ifPresent(step -> imports.enter(step.importId(), ImportState.FAILED, "intake.import.failed"));
    }

    /** How rounds end. */
    @Component
    static class Endings {

        private final ImportRows imports;
        private final SeenContacts contacts;
        private final Uploads uploads;
        private final AuditTrail audit;
        private final JdbcClient db;

        Endings(ImportRows imports, SeenContacts contacts, Uploads uploads, AuditTrail audit, JdbcClient db) {
            this.imports = imports;
            this.contacts = contacts;
            this.uploads = uploads;
            this.audit = audit;
            this.db = db;
        }

        /** Two lists with the same people must see each other's rows. */
        void oneAtATime() {
            db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('list_import', 2))) locked")
                    .query(Integer.class)
                    .single();
        }

        void over(ImportView list) {
            imports.enter(list.id(), list.dry() ? ImportState.CHECKED : ImportState.DONE, null);
            if (list.dry()) {
                contacts.forget(list.id());
                return;
            }
            uploads.forget(list.id());
            Tally tally = imports.find(list.id()).orElseThrow().tally();
            String result =
                    "new " + tally.added() + ", duplicates " + tally.duplicates() + ", rejected " + tally.rejected();
            audit.recordAll(
                    list.askedBy(), List.of(new Change("import", list.id(), "done", null, result, list.fileName())));
        }

        void unreadable(ImportView list, Refusal refused) {
            String key = refused.fields().isEmpty()
                    ? refused.messageKey()
                    : refused.fields().get(0).messageKey();
            imports.enter(list.id(), ImportState.CANCELLED, key);
            uploads.forget(list.id());
        }
    }
}
