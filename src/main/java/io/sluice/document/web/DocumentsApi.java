package io.sluice.document.web;

import io.sluice.document.DocumentAccess;
import io.sluice.document.DocumentDesk;
import io.sluice.document.DocumentView;
import io.sluice.document.Documents;
import io.sluice.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a document's file, always as an attachment, and issues drafts. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentsApi {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Documents documents;
    private final DocumentAccess access;
    private final DocumentDesk desk;

    DocumentsApi(Documents documents, DocumentAccess access, DocumentDesk desk) {
        this.documents = documents;
        this.access = access;
        this.desk = desk;
    }

    /** The file: {@code docx}, {@code pdf} or {@code pdfa} by {@code ?format=}, else by {@code Accept}, else .docx. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable("id") UUID id,
            @RequestParam(name = "format", required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        access.requireReadable(id);
        boolean accepted = accept != null && accept.contains(MediaType.APPLICATION_PDF_VALUE);
        String wanted = format != null ? format : accepted ? "pdf" : "docx";
        byte[] content = content(id, wanted);
        boolean word = wanted.equals("docx");
        String name = documents.fileName(id, word ? "docx" : "pdf");
        return ResponseEntity.ok()
                .contentType(word ? DOCX : MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }

    /** Gives a draft its number; asked again, the same answer. */
    @PostMapping("/{id}/issue")
    DocumentView issue(@PathVariable("id") UUID id) {
        return desk.issue(id);
    }

    private byte[] content(UUID id, String format) {
        return switch (format) {
            case "docx" -> documents.docx(id);
            case "pdf" -> documents.pdf(id);
            case "pdfa" -> documents.archived(id);
            default -> throw Refusal.invalidField("format", "document.format.unknown", format);
        };
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
