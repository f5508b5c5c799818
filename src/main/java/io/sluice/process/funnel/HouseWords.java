package io.sluice.process.funnel;

import io.sluice.shared.SluiceSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the application itself notes down, in the language of the house. */
@Component
class HouseWords {

    private final MessageSource messages;
    private final SluiceSettings settings;

    HouseWords(MessageSource messages, SluiceSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, settings.locale());
    }
}
