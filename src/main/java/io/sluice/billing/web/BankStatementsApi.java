package io.sluice.billing.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.sluice.billing.BankStatements;
import io.sluice.billing.ImportView;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.UploadedBytes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bank statements for programs. */
@RestController
class BankStatementsApi {

    private final BankStatements statements;
    private final Problems problems;

    BankStatementsApi(BankStatements statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
    }

    @PostMapping(path = "/api/v1/bank-statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Rights.ACCOUNTS)
    Result load(@RequestParam(required = false) @Nullable MultipartFile file, Locale locale) throws IOException {
        if (file == null) {
            throw Refusal.invalidField("file", "shared.parameter.missing");
        }
        var loaded = statements.load(UploadName.of(file), UploadedBytes.of(file));
        return result(loaded, Warnings.in(locale, problems, loaded));
    }

    private static Result result(ImportView loaded, List<String> warnings) {
        return new Result(
                loaded.id(),
                loaded.format(),
                loaded.account(),
                loaded.starts(),
                loaded.ends(),
                loaded.lines(),
                loaded.added(),
                loaded.duplicates(),
                loaded.allocated(),
                loaded.queued(),
                loaded.ignored(),
                warnings);
    }

    /** What became of the file's lines. */
    record Result(
            UUID id,
            String format,
            String account,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int lines,
            @JsonProperty("new") int added,
            int duplicates,
            int allocated,
            int queued,
            int ignored,
            List<String> warnings) {}
}
