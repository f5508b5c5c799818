package io.sluice.intake.web;

import io.sluice.intake.Consents;
import io.sluice.intake.web.Door.Knock;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Our own form for requests: works without a script, keeps what was typed, and thanks at the end. */
@Controller
@RequestMapping("/forms/lead")
class LeadForm {

    private final Door door;
    private final Sites sites;
    private final Consents consents;
    private final Problems problems;

    LeadForm(Door door, Sites sites, Consents consents, Problems problems) {
        this.door = door;
        this.sites = sites;
        this.consents = consents;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView empty(@RequestParam Map<String, String> given, HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>(given);
        String from = request.getHeader("Referer");
        if (from != null) typed.putIfAbsent("page", from);
        typed.put("key", Ids.next().toString());
        sites.first().ifPresent(site -> typed.putIfAbsent("siteKey", site.key()));
        return form(typed, Map.of());
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView post(@RequestParam Map<String, String> typed, HttpServletRequest request) throws IOException {
        Locale locale = spoken(typed);
        try {
            if (request.getContentLengthLong() > BoundedBody.LARGEST) throw BoundedBody.tooLarge();
            door.receive(knock(typed, request, locale));
            return new ModelAndView("redirect:/forms/lead/thanks?lang=" + locale.getLanguage());
        } catch (Refusal refusal) {
            ModelAndView again = form(typed, wrong(refusal, locale));
            again.setStatus(HttpStatus.valueOf(refusal.status()));
            return again;
        }
    }

    @GetMapping("/thanks")
    ModelAndView thanks(@RequestParam Map<String, String> given) {
        spoken(given);
        return new ModelAndView("intake/thanks");
    }

    private Knock knock(Map<String, String> typed, HttpServletRequest request, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.remove("_csrf");
        fields.put("lang", locale.getLanguage());
        fields.remove(Consents.HASH);
        if (consents.version().equals(typed.get("consentVersion"))) fields.put(Consents.HASH, consents.hash(locale));
        String type = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
        return new Knock(null, typed.get("key"), null, request.getRemoteAddr(), type, FormText.of(fields));
    }

    private ModelAndView form(Map<String, String> typed, Map<String, String> wrong) {
        Locale locale = spoken(typed);
        return new ModelAndView(
                "intake/lead",
                Map.of(
                        "typed", typed,
                        "wrong", wrong,
                        "language", locale.getLanguage(),
                        "consentText", consents.text(locale),
                        "consentVersion", consents.version()));
    }

    private Map<String, String> wrong(Refusal refusal, Locale locale) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (FieldProblem field : refusal.fields())
            wrong.put(
                    field.field(),
                    problems.text(field.messageKey(), field.args().toArray(), locale));
        return wrong.isEmpty() ? Map.of("", problems.sentence(refusal, locale)) : wrong;
    }

    /** The language named in the address, else the browser's. */
    private static Locale spoken(Map<String, String> given) {
        String named = given.getOrDefault("lang", "");
        if (named.equals("ru") || named.equals("en")) LocaleContextHolder.setLocale(Locale.forLanguageTag(named));
        return LocaleContextHolder.getLocale();
    }
}
