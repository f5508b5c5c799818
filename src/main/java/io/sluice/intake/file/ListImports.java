package io.sluice.intake.file;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists that people hand in: uploaded, checked, taken in behind the request, watched and broken off. */
@Component
@Transactional
public class ListImports {

    private final ListUploads uploads;
    private final SeenLists seen;
    private final ImportDesk desk;
    private final Mappings mappings;
    private final AuditTrail audit;
    private final WorkQueue queue;

    ListImports(
            ListUploads uploads,
            SeenLists seen,
            ImportDesk desk,
            Mappings mappings,
            AuditTrail audit,
            WorkQueue queue) {
        this.uploads = uploads;
        this.seen = seen;
        this.desk = desk;
        this.mappings = mappings;
        this.audit = audit;
        this.queue = queue;
    }

    /** Keeps the file and reads its head; refuses what is no list. */
    public UUID upload(NewImport asked) throws IOException {
        return uploads.keep(asked);
    }

    /** What a program asks for in one call: the same key finds the import that it began. */
    public UUID order(NewImport asked, boolean dry) throws IOException {
        Optional<UUID> known = uploads.known(asked, dry);
        if (known.isPresent()) return known.get();
        UUID id = uploads.keep(asked);
        begin(id, dry, null);
        return id;
    }

    /**
     * Checks the list or takes it in.
     *
     * @param columns what each column is, or null for what was remembered or guessed
     */
    public void begin(UUID id, boolean dry, @Nullable List<String> columns) {
        ImportView list = seen.locked(id);
        if (!list.state().isOpen()) throw Refusal.conflict("intake.import.begun");
        List<String> fields = columns == null ? list.columns() : columns;
        Columns chosen = Columns.chosen(list.target(), list.heads(), fields).reaching(list.target());
        if (columns != null) mappings.remember(list.target(), chosen, Actor.current());
        desk.begin(list, dry, chosen);
        if (!dry) audit.record(Change.of("import", id, "begun"));
        queue.wake(StepRows.TABLE);
    }

    /** Takes up again what stood still after several tries. */
    public void again(UUID id) {
        ImportView list = seen.locked(id);
        if (list.state() != ImportState.FAILED || !desk.again(list)) throw Refusal.conflict("intake.import.begun");
        audit.record(Change.of("import", id, "tried again"));
        queue.wake(StepRows.TABLE);
    }

    /** A check is given up; of what is being taken in the rest stays out, what is in stays in. */
    public void cancel(UUID id) {
        ImportView list = seen.locked(id);
        if (list.state() == ImportState.DONE || list.state() == ImportState.CANCELLED)
            throw Refusal.conflict("intake.import.over");
        desk.cancel(list);
        audit.record(new Change("import", id, "cancelled", null, list.tally().settled() + " rows settled", null));
    }

    @Transactional(readOnly = true)
    public ImportView list(UUID id) {
        return seen.one(id);
    }

    @Transactional(readOnly = true)
    public List<ImportView> newest() {
        return seen.newest();
    }

    /** The first rows of the file. */
    @Transactional(readOnly = true)
    public List<List<String>> sample(UUID id) {
        return seen.sample(id);
    }
}
