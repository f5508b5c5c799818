package io.sluice.communication.web;

import io.sluice.communication.LetterCatalogue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wordings of letters: their owners read, check, preview and publish them. */
@Controller
@RequestMapping("/letters")
@PreAuthorize("hasAnyRole('lawyer', 'process-owner', 'sales-head', 'admin')")
class LettersPage {

    private final LetterCatalogue catalogue;
    private final MessageSource messages;

    LettersPage(LetterCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("letters", catalogue.all());
        return "communication/letters";
    }

    @GetMapping("/{language}/{letter}")
    String one(
            @PathVariable("language") String language,
            @PathVariable("letter") String letter,
            @RequestParam(name = "published", required = false) @Nullable String published,
            Locale locale,
            Model model) {
        model.addAttribute("published", published != null);
        return page(language, letter, catalogue.source(letter, language), locale, model);
    }

    /** Checks what was typed; publishes it if that was asked and nothing is wrong. */
    @PostMapping("/{language}/{letter}")
    String check(
            @PathVariable("language") String language,
            @PathVariable("letter") String letter,
            @RequestParam(name = "source", defaultValue = "") String source,
            @RequestParam(name = "act", defaultValue = "check") String act,
            Locale locale,
            Model model) {
        if (act.equals("publish")
                && catalogue.check(letter, language, source).problems().isEmpty()) {
            catalogue.publish(letter, language, source);
            return "redirect:/letters/" + language + "/" + letter + "?published";
        }
        model.addAttribute("published", false);
        return page(language, letter, source, locale, model);
    }

    private String page(String language, String letter, String source, Locale locale, Model model) {
        LetterCatalogue.Checked checked = catalogue.check(letter, language, source);
        List<String> problems = checked.problems().stream()
                .map(problem -> problem.in(locale, messages))
                .toList();
        model.addAttribute("language", language);
        model.addAttribute("letter", letter);
        model.addAttribute("source", source);
        model.addAttribute("problems", problems);
        model.addAttribute("sample", checked.sample());
        model.addAttribute("fields", catalogue.fields(letter));
        return "communication/letter-template";
    }
}
