package io.sluice.document.web;

import io.sluice.document.DocumentDesk;
import io.sluice.document.DocumentSubjects;
import io.sluice.document.SubjectName;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a deal to an issued document: choose kind and language, look at the draft, issue it. */
@Controller
class PaperPage {

    private final DocumentDesk desk;
    private final ObjectProvider<DocumentSubjects> subjects;
    private final Problems problems;

    PaperPage(DocumentDesk desk, ObjectProvider<DocumentSubjects> subjects, Problems problems) {
        this.desk = desk;
        this.subjects = subjects;
        this.problems = problems;
    }

    @GetMapping("/deals/{dealId}/documents/new")
    String choose(@PathVariable("dealId") UUID dealId, Locale locale, Model model) {
        return choice(dealId, Map.of(), locale.getLanguage(), model);
    }

    @PostMapping("/deals/{dealId}/documents")
    String create(
            @PathVariable("dealId") UUID dealId,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "language", defaultValue = "") String language,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            return "redirect:/documents/" + desk.create(dealId, kind, language).id();
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            return choice(dealId, Wrong.of(refusal, problems, locale), language, model);
        }
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable("id") UUID id, Model model) {
        return sheet(id, Map.of(), model);
    }

    @PostMapping("/documents/{id}/issue")
    String issue(@PathVariable("id") UUID id, HttpServletResponse response, Locale locale, Model model) {
        try {
            desk.issue(id);
            return "redirect:/documents/" + id;
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            return sheet(id, Wrong.of(refusal, problems, locale), model);
        }
    }

    private String choice(UUID dealId, Map<String, String> wrong, String language, Model model) {
        if (subjects.stream().noneMatch(owner -> owner.mayRead("deal", dealId))) throw Refusal.missing();
        SubjectName deal = desk.subject("deal", dealId).orElseThrow(Refusal::missing);
        model.addAttribute("dealId", dealId);
        model.addAttribute("deal", deal);
        model.addAttribute("kinds", desk.kinds());
        model.addAttribute("language", Set.of("en", "ru").contains(language) ? language : "ru");
        model.addAttribute("wrong", wrong);
        return "document/new-paper";
    }

    private String sheet(UUID id, Map<String, String> wrong, Model model) {
        model.addAttribute("sheet", desk.sheet(id));
        model.addAttribute("issuable", desk.issuable(id));
        model.addAttribute("wrong", wrong);
        return "document/paper";
    }
}
