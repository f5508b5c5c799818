package io.sluice.communication.web;

import io.sluice.communication.LetterCatalogue;
import io.sluice.communication.LetterProblem;
import io.sluice.shared.web.UploadedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks a letter's template the way those of documents are checked; stores nothing. */
@RestController
@RequestMapping("/api/v1/letters")
class LettersApi {

    private final LetterCatalogue catalogue;
    private final MessageSource messages;

    LettersApi(LetterCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @PostMapping(path = "/{letter}/{language}/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAnyRole('lawyer', 'process-owner', 'sales-head', 'admin', 'service')")
    Answer check(
            @PathVariable("letter") String letter,
            @PathVariable("language") String language,
            @RequestParam("file") MultipartFile file,
            Locale locale)
            throws IOException {
        String source = new String(UploadedBytes.of(file), StandardCharsets.UTF_8);
        List<Said> problems = catalogue.check(letter, language, source).problems().stream()
                .map(problem -> said(problem, locale))
                .toList();
        return new Answer(problems.isEmpty(), problems, catalogue.fields(letter));
    }

    private Said said(LetterProblem problem, Locale locale) {
        return new Said(problem.line(), problem.text(), problem.in(locale, messages), problem.suggestion());
    }

    /** The result; {@code fields} are the names that may be used. */
    record Answer(boolean ok, List<Said> problems, NavigableSet<String> fields) {}

    /** A problem with its place. */
    record Said(
            int line, String text, String problem, @Nullable String suggestion) {}
}
