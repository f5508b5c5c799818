package io.sluice.intake.web;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a request, for the time of the request on our disk. */
final class UploadedList implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final Path path;
    private final String name;

    private UploadedList(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    static UploadedList of(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) throw Refusal.invalidField("file", "intake.import.no-file");
        UploadedList list = new UploadedList(Files.createTempFile("sluice-upload", ".tmp"), shown(file));
        file.transferTo(list.path);
        return list;
    }

    /** A text to show; it never names a file of ours. */
    private static String shown(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "list" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
