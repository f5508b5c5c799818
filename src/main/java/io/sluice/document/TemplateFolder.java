package io.sluice.document;

import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The folder {@code document-templates/} of the company, else the copy that came with the application. */
@Component
class TemplateFolder {

    private static final Stamp PACKAGED = new Stamp(FileTime.fromMillis(0), 0, null);

    private final Path home;
    private final Map<String, Hashed> hashed = new ConcurrentHashMap<>();

    TemplateFolder(SluiceSettings settings) {
        this.home = settings.home().resolve("document-templates");
    }

    /** What changes when somebody saves the file; a saved one is usually a new file under the old name. */
    private record Stamp(
            FileTime modified, long size, @Nullable Object key) {}

    private record Hashed(Stamp stamp, String sha256) {}

    Optional<byte[]> read(DocumentKind kind, String language) {
        String name = name(kind, language);
        try {
            Path file = home.resolve(name);
            if (Files.isRegularFile(file)) return Optional.of(Files.readAllBytes(file));
            return packaged("/home/document-templates/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hash of the file as it is now, read again only after it was saved: every document asks. */
    Optional<String> sha256(DocumentKind kind, String language) {
        String name = name(kind, language);
        Stamp now = stamp(home.resolve(name));
        Hashed known = hashed.get(name);
        if (known != null && known.stamp().equals(now)) return Optional.of(known.sha256());
        Optional<String> sha256 = read(kind, language).map(Hashes::sha256);
        sha256.ifPresent(hash -> hashed.put(name, new Hashed(now, hash)));
        return sha256;
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() ? new Stamp(now.lastModifiedTime(), now.size(), now.fileKey()) : PACKAGED;
        } catch (IOException absent) {
            return PACKAGED;
        }
    }

    private static String name(DocumentKind kind, String language) {
        return language + "/" + kind.key() + ".docx";
    }

    private static Optional<byte[]> packaged(String name) throws IOException {
        try (InputStream in = TemplateFolder.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
