package io.sluice.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first step of an import: the file is read once and its rows are laid out in pieces. */
@Component
class ReadFile {

    /** Rows of a piece: a fraction of a second's work, hence of what a machine's end undoes. */
    static final int PIECE = 1000;

    private final Uploads uploads;
    private final StepRows steps;
    private final ImportRows imports;
    private final RowJson json;

    ReadFile(Uploads uploads, StepRows steps, ImportRows imports, RowJson json) {
        this.uploads = uploads;
        this.steps = steps;
        this.imports = imports;
        this.json = json;
    }

    void read(ImportView list, StepRows.Step step) throws IOException {
        uploads.with(list.id(), file -> imports.counted(list.id(), layOut(list, step, file)));
    }

    private int layOut(ImportView list, StepRows.Step step, Path file) throws IOException {
        List<List<String>> piece = new ArrayList<>(PIECE);
        int[] rows = {0};
        Sheet.of(file, list.reading()).each(row -> {
            if (row.number() == 0) return true;
            piece.add(row.cells());
            rows[0] = row.number();
            if (piece.size() == PIECE) layOut(step, rows[0], piece);
            return true;
        });
        if (!piece.isEmpty()) layOut(step, rows[0], piece);
        return rows[0];
    }

    private void layOut(StepRows.Step step, int lastRow, List<List<String>> piece) {
        int no = (lastRow + PIECE - 1) / PIECE;
        var content = new StepRows.Piece(lastRow - piece.size() + 1, json.written(piece));
        steps.add(step.importId(), step.round(), no, List.of(content));
        piece.clear();
    }
}
