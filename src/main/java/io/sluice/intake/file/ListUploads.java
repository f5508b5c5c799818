package io.sluice.intake.file;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes files in as lists, whose rows are still to be looked at. */
@Component
class ListUploads {

    private static final int SAMPLE = 5;

    private final ImportRows rows;
    private final Mappings mappings;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final RowJson json;

    ListUploads(ImportRows rows, Mappings mappings, Uploads uploads, AuditTrail audit, RowJson json) {
        this.rows = rows;
        this.mappings = mappings;
        this.uploads = uploads;
        this.audit = audit;
        this.json = json;
    }

    UUID keep(NewImport asked) throws IOException {
        UUID id = Ids.next();
        List<List<String>> first = Sheet.of(asked.file(), asked.reading()).first(SAMPLE);
        if (first.size() < 2) throw Refusal.invalidField("file", "intake.import.empty");
        List<String> heads = first.get(0).stream().map(ListUploads::head).toList();
        String sample = json.written(first.subList(1, first.size()));
        rows.insert(id, asked, Uploads.hash(asked.file()), mappings.of(asked.target(), heads), sample, Actor.current());
        uploads.keep(id, asked.file());
        audit.record(new Change(
                "import", id, "uploaded", null, asked.fileName(), asked.target().word()));
        return id;
    }

    /** The list that the same key began; another order under it is refused. */
    Optional<UUID> known(NewImport asked, boolean dry) throws IOException {
        if (asked.key() == null) return Optional.empty();
        ImportView known = rows.withKey(Actor.current(), asked.key()).orElse(null);
        if (known == null) return Optional.empty();
        boolean same = known.target() == asked.target()
                && known.dry() == dry
                && rows.hash(known.id()).equals(Uploads.hash(asked.file()));
        if (!same) throw Refusal.conflict("audit.key.reused");
        return Optional.of(known.id());
    }

    private static String head(String cell) {
        String head = PlainText.line(cell, 100);
        return head == null ? "" : head;
    }
}
