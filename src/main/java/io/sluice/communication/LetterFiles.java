package io.sluice.communication;

import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The wording in force of each letter: what was published on its page, until the folder's file itself changes. */
@Component
class LetterFiles {

    private static final String FOLDER = "document-templates/letters/";

    private final SluiceSettings settings;
    private final LetterTemplateRows rows;

    LetterFiles(SluiceSettings settings, LetterTemplateRows rows) {
        this.settings = settings;
        this.rows = rows;
    }

    static String path(String letter, String language) {
        return FOLDER + language + "/" + letter + ".ftl";
    }

    String inForce(String letter, String language) {
        String folder = folder(letter, language);
        return published(letter, language, folder)
                .map(LetterTemplateRows.Published::source)
                .orElse(folder);
    }

    /** Empty where the folder's file is in force. */
    Optional<LetterTemplateRows.Published> published(String letter, String language) {
        return published(letter, language, folder(letter, language));
    }

    private Optional<LetterTemplateRows.Published> published(String letter, String language, String folder) {
        return rows.latest(letter, language).filter(one -> one.folderSha().equals(sha256(folder)));
    }

    void publish(String letter, String language, String source) {
        rows.publish(letter, language, source, sha256(folder(letter, language)));
    }

    /** The folder's file; the jar's copy is the fallback. */
    private String folder(String letter, String language) {
        String path = path(letter, language);
        Path own = settings.home().resolve(path);
        try {
            if (Files.isRegularFile(own)) return Files.readString(own);
            try (InputStream packaged = new ClassPathResource("home/" + path).getInputStream()) {
                return new String(packaged.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The letter " + path + " cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
