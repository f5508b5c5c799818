package io.sluice.document;

import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The folder {@code document-templates/} of the company, else the copy that came with the application. */
@Component
class TemplateFolder {

    private final Path home;

    TemplateFolder(SluiceSettings settings) {
        this.home = settings.home().resolve("document-templates");
    }

    Optional<byte[]> read(DocumentKind kind, String language) {
        String name = language + "/" + kind.key() + ".docx";
        try {
            Path file = home.resolve(name);
            if (Files.isRegularFile(file)) return Optional.of(Files.readAllBytes(file));
            return packaged("/home/document-templates/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> packaged(String name) throws IOException {
        try (InputStream in = TemplateFolder.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
