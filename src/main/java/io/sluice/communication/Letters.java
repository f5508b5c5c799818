package io.sluice.communication;

import io.sluice.client.Clients;
import io.sluice.shared.SluiceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes letters from the templates that their owners edit in the folder; the jar's copy is the fallback. */
@Component
class Letters {

    private static final String FOLDER = "document-templates/letters/";
    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Clients clients;
    private final SluiceSettings settings;
    private final Map<String, LetterTemplate> compiled = new ConcurrentHashMap<>();

    Letters(Clients clients, SluiceSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    Letter write(NewMessage message) {
        String language = LANGUAGES.contains(message.language()) ? message.language() : "en";
        String path = FOLDER + language + "/" + LetterKind.of(message.kind()).template() + ".ftl";
        return template(path).write(new LetterValues(language, settings.zone()).of(fields(message)));
    }

    /** Each letter may name its client; what the sender says stands above that. */
    private Map<String, Object> fields(NewMessage message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("client.name", clients.card(message.clientId()).name());
        fields.putAll(message.data());
        return fields;
    }

    /** Compiled once for each content: an edited file counts from the next letter on. */
    private LetterTemplate template(String path) {
        String source = source(path);
        LetterTemplate known = compiled.get(path);
        if (known != null && known.isOf(source)) return known;
        LetterTemplate fresh = LetterTemplate.compile(path, source);
        compiled.put(path, fresh);
        return fresh;
    }

    private String source(String path) {
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
}
