package io.sluice.intake.web;

import io.sluice.intake.Blobs;
import io.sluice.intake.EventView;
import io.sluice.intake.LedgerBook;
import io.sluice.intake.ReceivedFiles;
import io.sluice.intake.StoredFile;
import io.sluice.intake.mail.LetterBook;
import io.sluice.intake.mail.LetterView;
import io.sluice.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What strangers sent, handed out so that nothing of it ever runs: in a sandbox, or as a file to be saved. */
@Controller
class ReceivedParts {

    /** Nothing is loaded and nothing runs; the attribute of the frame says the same once more. */
    private static final String ALONE = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final LedgerBook book;
    private final LetterBook letters;
    private final ReceivedFiles files;
    private final Blobs blobs;

    ReceivedParts(LedgerBook book, LetterBook letters, ReceivedFiles files, Blobs blobs) {
        this.book = book;
        this.letters = letters;
        this.files = files;
        this.blobs = blobs;
    }

    @GetMapping("/intake/events/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        EventView event = book.event(id);
        String html = letters.find(event.id()).map(LetterView::html).orElseThrow(Refusal::missing);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", ALONE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body("<!DOCTYPE html><meta charset=\"utf-8\">" + html);
    }

    @GetMapping("/intake/events/{id}/files/{fileId}")
    ResponseEntity<StreamingResponseBody> file(@PathVariable UUID id, @PathVariable UUID fileId) {
        EventView event = book.event(id);
        StoredFile file = files.file(fileId);
        if (!file.eventId().equals(event.id())) throw Refusal.missing();
        String name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .contentLength(file.bytes())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(out -> blobs.copy(fileId, out));
    }
}
