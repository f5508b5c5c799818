package io.sluice.communication;

import io.sluice.client.Clients;
import io.sluice.shared.SluiceSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Writes letters from the templates that their owners edit in the folder; the jar's copy is the fallback. */
@Component
class Letters {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Clients clients;
    private final LetterFiles files;
    private final SluiceSettings settings;
    private final Map<String, LetterTemplate> compiled = new ConcurrentHashMap<>();

    Letters(Clients clients, LetterFiles files, SluiceSettings settings) {
        this.clients = clients;
        this.files = files;
        this.settings = settings;
    }

    Letter write(NewMessage message) {
        String language = LANGUAGES.contains(message.language()) ? message.language() : "en";
        String letter = LetterKind.of(message.kind()).template();
        return template(letter, language).write(new LetterValues(language, settings.zone()).of(fields(message)));
    }

    /** Each letter may name its client; what the sender says stands above that. */
    private Map<String, Object> fields(NewMessage message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("client.name", clients.card(message.clientId()).name());
        fields.putAll(message.data());
        return fields;
    }

    /** Compiled once for each content: an edited file counts from the next letter on. */
    private LetterTemplate template(String letter, String language) {
        String path = LetterFiles.path(letter, language);
        String source = files.inForce(letter, language);
        LetterTemplate known = compiled.get(path);
        if (known != null && known.isOf(source)) return known;
        LetterTemplate fresh = LetterTemplate.compile(path, source);
        compiled.put(path, fresh);
        return fresh;
    }
}
