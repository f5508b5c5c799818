package io.sluice.intake.file;

import com.fasterxml.jackson.core.type.TypeReference;
import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.Visibilities;
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

    private static final int SAMPLE = 5;
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final ImportRows rows;
    private final ImportDesk desk;
    private final Mappings mappings;
    private final Uploads uploads;
    private final Visibilities visibilities;
    private final AuditTrail audit;
    private final WorkQueue queue;
    private final RowJson json;

    ListImports(
            ImportRows rows,
            ImportDesk desk,
            Mappings mappings,
            Uploads uploads,
            Visibilities visibilities,
            AuditTrail audit,
            WorkQueue queue,
            RowJson json) {
        this.rows = rows;
        this.desk = desk;
        this.mappings = mappings;
        this.uploads = uploads;
        this.visibilities = visibilities;
        this.audit = audit;
        this.queue = queue;
        this.json = json;
    }

    /** Keeps the file and reads its head; refuses what is no list. */
    public UUID upload(NewImport asked) throws IOException {
        UUID id = Ids.next();
        List<List<String>> first = Sheet.of(asked.file(), asked.reading()).first(SAMPLE);
        if (first.size() < 2) throw Refusal.invalidField("file", "intake.import.empty");
        List<String> heads = first.get(0).stream().map(ListImports::head).toList();
        String sample = json.written(first.subList(1, first.size()));
        rows.insert(id, asked, Uploads.hash(asked.file()), mappings.of(asked.target(), heads), sample, Actor.current());
        uploads.keep(id, asked.file());
        audit.record(new Change(
                "import", id, "uploaded", null, asked.fileName(), asked.target().word()));
        return id;
    }

    /** What a program asks for in one call: the same key finds the import that it began. */
    public UUID order(NewImport asked, boolean dry) throws IOException {
        Optional<ImportView> known =
                asked.key() == null ? Optional.empty() : rows.withKey(Actor.current(), asked.key());
        if (known.isPresent()) return same(known.get(), asked, dry);
        UUID id = upload(asked);
        begin(id, dry, null);
        return id;
    }

    private UUID same(ImportView known, NewImport asked, boolean dry) {
        boolean same = known.target() == asked.target()
                && known.dry() == dry
                && rows.hash(known.id()).equals(Uploads.hash(asked.file()));
        if (!same) throw Refusal.conflict("audit.key.reused");
        return known.id();
    }

    /**
     * Checks the list or takes it in.
     *
     * @param columns what each column is, or null for what was remembered or guessed
     */
    public void begin(UUID id, boolean dry, @Nullable List<String> columns) {
        ImportView list = locked(id);
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
        ImportView list = locked(id);
        if (list.state() != ImportState.FAILED || !desk.again(list)) throw Refusal.conflict("intake.import.begun");
        audit.record(Change.of("import", id, "tried again"));
        queue.wake(StepRows.TABLE);
    }

    /** A check is given up; of what is being taken in the rest stays out, what is in stays in. */
    public void cancel(UUID id) {
        ImportView list = locked(id);
        if (list.state() == ImportState.DONE || list.state() == ImportState.CANCELLED)
            throw Refusal.conflict("intake.import.over");
        desk.cancel(list);
        audit.record(new Change("import", id, "cancelled", null, list.tally().settled() + " rows settled", null));
    }

    @Transactional(readOnly = true)
    public ImportView list(UUID id) {
        return rows.find(id).filter(this::isMine).orElseThrow(Refusal::missing);
    }

    private ImportView locked(UUID id) {
        return rows.locked(id).filter(this::isMine).orElseThrow(Refusal::missing);
    }

    /** A list holds whatever its owner put into it, of all teams: others have no business with it. */
    private boolean isMine(ImportView list) {
        return visibilities.current().all() || list.askedBy().equals(Actor.current());
    }

    @Transactional(readOnly = true)
    public List<ImportView> newest() {
        return rows.newest(visibilities.current().all() ? null : Actor.current());
    }

    /** The first rows of the file. */
    @Transactional(readOnly = true)
    public List<List<String>> sample(UUID id) {
        return json.read(rows.sample(list(id).id()), ROWS);
    }

    private static String head(String cell) {
        String head = PlainText.line(cell, 100);
        return head == null ? "" : head;
    }
}
