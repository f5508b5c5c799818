package io.sluice.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.sluice.intake.file.ImportNow;
import io.sluice.intake.file.ImportReport;
import io.sluice.intake.file.ImportState;
import io.sluice.intake.file.ImportView;
import io.sluice.intake.file.ListImports;
import io.sluice.intake.file.NewImport;
import io.sluice.intake.file.Reading;
import io.sluice.intake.file.Target;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists for programs: handed in and counted in one call. */
@RestController
@RequestMapping("/api/v1/imports")
@PreAuthorize(ImportsApi.RIGHT)
class ImportsApi {

    static final String RIGHT = "hasAnyRole('sales-head', 'admin')";

    private static final int LONGEST_KEY = 200;

    private final ListImports imports;
    private final ImportNow now;
    private final ImportReport report;
    private final Problems problems;

    ImportsApi(ListImports imports, ImportNow now, ImportReport report, Problems problems) {
        this.imports = imports;
        this.now = now;
        this.report = report;
        this.problems = problems;
    }

    @PostMapping(path = "/leads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Result leads(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute Wish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale)
            throws IOException {
        return taken(Target.LEADS, file, wish, checked(key), locale);
    }

    @PostMapping(path = "/clients", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Result clients(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute Wish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale locale)
            throws IOException {
        return taken(Target.CLIENTS, file, wish, checked(key), locale);
    }

    @GetMapping("/{id}")
    Result list(@PathVariable("id") UUID id, Locale locale) {
        return result(imports.list(id), locale);
    }

    @PostMapping("/{id}/cancel")
    Result cancel(@PathVariable("id") UUID id, Locale locale) {
        imports.cancel(id);
        return result(imports.list(id), locale);
    }

    private Result taken(Target target, @Nullable MultipartFile file, Wish wish, @Nullable String key, Locale locale)
            throws IOException {
        UUID id;
        try (UploadedList upload = UploadedList.of(file)) {
            Reading reading = new Reading(wish.encoding(), wish.delimiter());
            id = imports.order(new NewImport(target, upload.name(), upload.path(), reading, key), wish.dry());
        }
        ImportView list = now.finished(id);
        if (list.failure() != null) throw Refusal.invalidField("file", list.failure());
        return result(list, locale);
    }

    private static @Nullable String checked(@Nullable String key) {
        if (key == null || key.isBlank()) return null;
        if (key.length() > LONGEST_KEY) throw Refusal.invalidField("Idempotency-Key", "intake.key.long", LONGEST_KEY);
        return key.strip();
    }

    private Result result(ImportView list, Locale locale) {
        List<Row> rejected = report.rejected(list, ImportReport.MOST).stream()
                .map(row -> new Row(row.number(), problems.text(row.reason(), new Object[0], locale)))
                .toList();
        var tally = list.tally();
        return new Result(
                list.id(),
                list.state(),
                list.dry(),
                tally.rows(),
                tally.added(),
                tally.duplicates(),
                rejected,
                report.waiting(list));
    }

    /**
     * How the file is to be read.
     *
     * @param dryRun {@code true} counts and writes nothing
     * @param encoding {@code utf-8}, {@code windows-1251}, {@code utf-16le}, {@code utf-16be}, {@code koi8-r}, {@code cp866}
     * @param delimiter {@code comma}, {@code semicolon}, {@code tab}, {@code bar} or the character
     */
    record Wish(
            @Nullable Boolean dryRun,
            @Nullable String encoding,
            @Nullable String delimiter) {

        boolean dry() {
            return Boolean.TRUE.equals(dryRun);
        }
    }

    /**
     * What became of a list.
     *
     * @param waiting requests that are stored and whose process is still to be started
     */
    record Result(
            UUID id,
            ImportState state,
            boolean dryRun,
            @Nullable Integer rows,
            @JsonProperty("new") int added,
            int duplicates,
            List<Row> rejected,
            long waiting) {}

    /** A row that stays out; the header is not counted. */
    record Row(int row, String reason) {}
}
