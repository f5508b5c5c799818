package io.sluice.client;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The languages in which we write to clients. */
@Component
class Languages {

    private static final Set<String> KNOWN = Set.of("en", "ru");

    private final SluiceSettings settings;

    Languages(SluiceSettings settings) {
        this.settings = settings;
    }

    static String known(String language) {
        if (!KNOWN.contains(language)) throw Refusal.invalidField("language", "client.language.unknown", language);
        return language;
    }

    /** The one asked for, else the house's. */
    String orOurs(@Nullable String language) {
        String ours = settings.locale().getLanguage();
        if (language != null && KNOWN.contains(language)) return language;
        return KNOWN.contains(ours) ? ours : "en";
    }
}
