package io.sluice.intake.web;

import io.sluice.intake.Consents;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The text to which people agree, for forms that stand on other sites: the same text, version and hash as on our own. */
@RestController
class ConsentDoor {

    private final Consents consents;

    ConsentDoor(Consents consents) {
        this.consents = consents;
    }

    @GetMapping("/forms/lead/consent")
    Shown consent(@RequestParam(defaultValue = "en") String lang) {
        Locale locale = Locale.forLanguageTag(lang.equals("ru") ? "ru" : "en");
        return new Shown(consents.version(), consents.text(locale), consents.hash(locale));
    }

    /** What is shown beside the box that nobody has ticked. */
    record Shown(String version, String text, String sha256) {}
}
