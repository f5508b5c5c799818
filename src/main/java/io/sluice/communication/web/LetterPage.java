package io.sluice.communication.web;

import io.sluice.communication.LetterDesk;
import io.sluice.communication.LetterDraft;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter of a deal before it leaves: its manager reads it, changes it, adds documents. */
@Controller
@RequestMapping("/deals/{dealId}/letters/{kind:[a-z-]{3,40}}")
class LetterPage {

    private final LetterDesk desk;
    private final Problems problems;

    LetterPage(LetterDesk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    @GetMapping
    String show(
            @PathVariable("dealId") UUID dealId,
            @PathVariable("kind") String kind,
            @RequestParam(name = "saved", required = false) @Nullable String saved,
            Model model) {
        model.addAttribute("saved", saved != null);
        return page(dealId, kind, null, Map.of(), model);
    }

    @PostMapping
    String act(
            @PathVariable("dealId") UUID dealId,
            @PathVariable("kind") String kind,
            @ModelAttribute Typed typed,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        try {
            return "redirect:" + done(dealId, kind, typed);
        } catch (Refusal refusal) {
            if (refusal.status() == 404) throw refusal;
            response.setStatus(refusal.status());
            model.addAttribute("saved", false);
            return page(dealId, kind, typed.draft(), Wrong.of(refusal, problems, locale), model);
        }
    }

    private String done(UUID dealId, String kind, Typed typed) {
        String page = "/deals/" + dealId + "/letters/" + kind;
        if ("send".equals(typed.act()))
            return "/outbox/" + desk.send(dealId, kind, typed.draft(), typed.revision() == null ? 0 : typed.revision());
        if ("discard".equals(typed.act())) desk.discard(dealId, kind);
        else desk.write(dealId, kind, typed.draft());
        return page + "?saved";
    }

    private String page(UUID dealId, String kind, @Nullable LetterDraft typed, Map<String, String> wrong, Model model) {
        var preview = desk.preview(dealId, kind);
        model.addAttribute("dealId", dealId);
        model.addAttribute("kind", kind);
        model.addAttribute("letter", preview);
        model.addAttribute("typed", typed == null ? preview.words() : typed);
        model.addAttribute("wrong", wrong);
        return "communication/letter";
    }

    /** What stands in the form. */
    record Typed(
            @Nullable String act,
            @Nullable Integer revision,
            @Nullable String subject,
            @Nullable String body,
            @Nullable List<UUID> documents) {

        LetterDraft draft() {
            return new LetterDraft(
                    subject == null ? "" : subject,
                    body == null ? "" : body,
                    documents == null ? List.of() : documents);
        }
    }
}
