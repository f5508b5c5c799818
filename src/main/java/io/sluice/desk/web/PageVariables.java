package io.sluice.desk.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.freemarker.FreeMarkerVariablesCustomizer;
import org.springframework.stereotype.Component;

/** What every template knows without a model, error pages and pages of other modules included. */
@Component
class PageVariables implements FreeMarkerVariablesCustomizer {

    private final Frame frame;
    private final Say say;
    private final Words words;

    PageVariables(Frame frame, Say say, Words words) {
        this.frame = frame;
        this.say = say;
        this.words = words;
    }

    @Override
    public void customizeFreeMarkerVariables(Map<String, Object> variables) {
        variables.putAll(Map.of("frame", frame, "say", say, "words", words));
    }
}
