package io.sluice.document.web;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.UploadedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way in and out: what comes is only read, what goes is always an attachment. */
final class WordFile {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int LONGEST_NAME = 200;

    private WordFile() {}

    static byte[] bytes(MultipartFile file) {
        try {
            return UploadedBytes.of(file);
        } catch (IOException e) {
            throw Refusal.invalidField("file", "document.check.damaged");
        }
    }

    /** The name as a text to show; it never names a file of ours. */
    static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    static ResponseEntity<byte[]> attachment(String name, MediaType type, byte[] content) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
