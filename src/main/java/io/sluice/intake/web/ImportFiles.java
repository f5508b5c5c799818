package io.sluice.intake.web;

import io.sluice.intake.file.ImportReport;
import io.sluice.intake.file.ImportView;
import io.sluice.intake.file.ListImports;
import io.sluice.intake.file.ProblemRow;
import io.sluice.shared.web.CsvFile;
import io.sluice.shared.web.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Rows that stayed out, as they came with the reason in front: corrected in place, the file is handed in again. */
@RestController
@PreAuthorize(ImportsApi.RIGHT)
class ImportFiles {

    private final ListImports imports;
    private final ImportReport report;
    private final Problems problems;

    ImportFiles(ListImports imports, ImportReport report, Problems problems) {
        this.imports = imports;
        this.report = report;
        this.problems = problems;
    }

    @GetMapping({"/imports/{id}/rejected", "/api/v1/imports/{id}/rejected"})
    ResponseEntity<byte[]> rejected(@PathVariable("id") UUID id, Locale locale) {
        ImportView list = imports.list(id);
        return file(list, report.rejected(list, ImportReport.MOST), "rejected", locale);
    }

    @GetMapping({"/imports/{id}/duplicates", "/api/v1/imports/{id}/duplicates"})
    ResponseEntity<byte[]> duplicates(@PathVariable("id") UUID id, Locale locale) {
        ImportView list = imports.list(id);
        return file(list, report.duplicates(list, ImportReport.MOST), "duplicates", locale);
    }

    private ResponseEntity<byte[]> file(ImportView list, List<ProblemRow> rows, String name, Locale locale) {
        List<String> heads = new ArrayList<>(List.of(problems.text("intake.import.why", new Object[0], locale)));
        // a list that was corrected once has the column already
        boolean corrected = list.columns().contains("OURS");
        int ours = list.columns().indexOf("OURS");
        heads.addAll(list.heads());
        if (corrected) heads.remove(ours + 1);
        CsvFile file = new CsvFile(locale, heads);
        for (ProblemRow row : rows) {
            List<Object> cells = new ArrayList<>(row.cells());
            if (corrected && ours < cells.size()) cells.remove(ours);
            cells.add(0, problems.text(row.reason(), new Object[] {String.valueOf(row.ofRow())}, locale));
            file.row(cells);
        }
        return file.answer(name);
    }
}
