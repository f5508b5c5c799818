package io.sluice.intake.file;

import com.fasterxml.jackson.core.type.TypeReference;
import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import io.sluice.staff.Visibilities;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lists of whoever asks: one holds whatever its owner put into it, of all teams, and others have no business with it. */
@Component
class SeenLists {

    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final ImportRows rows;
    private final Visibilities visibilities;
    private final RowJson json;

    SeenLists(ImportRows rows, Visibilities visibilities, RowJson json) {
        this.rows = rows;
        this.visibilities = visibilities;
        this.json = json;
    }

    ImportView one(UUID id) {
        return rows.find(id).filter(this::isMine).orElseThrow(Refusal::missing);
    }

    ImportView locked(UUID id) {
        return rows.locked(id).filter(this::isMine).orElseThrow(Refusal::missing);
    }

    List<ImportView> newest() {
        return rows.newest(visibilities.current().all() ? null : Actor.current());
    }

    List<List<String>> sample(UUID id) {
        return json.read(rows.sample(one(id).id()), ROWS);
    }

    private boolean isMine(ImportView list) {
        return visibilities.current().all() || list.askedBy().equals(Actor.current());
    }
}
