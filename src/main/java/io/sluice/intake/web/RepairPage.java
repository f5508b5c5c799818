package io.sluice.intake.web;

import io.sluice.intake.LeadSource;
import io.sluice.intake.LedgerBook;
import io.sluice.intake.Repair;
import io.sluice.intake.mail.LetterBook;
import io.sluice.intake.mail.LetterView;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a head decides about an event by hand. */
@Controller
@RequestMapping("/intake/events/{id}")
@PreAuthorize("hasAnyRole('sales-head', 'admin')")
class RepairPage {

    private final Repair repair;
    private final LedgerBook book;
    private final LetterBook letters;
    private final EventPage page;
    private final Problems problems;

    RepairPage(Repair repair, LedgerBook book, LetterBook letters, EventPage page, Problems problems) {
        this.repair = repair;
        this.book = book;
        this.letters = letters;
        this.page = page;
        this.problems = problems;
    }

    @PostMapping("/again")
    ModelAndView again(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        return done(id, typed, locale, () -> repair.again(id));
    }

    @PostMapping("/spam")
    ModelAndView spam(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        return done(id, typed, locale, () -> repair.spam(id));
    }

    @PostMapping("/reject")
    ModelAndView reject(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        return done(id, typed, locale, () -> repair.reject(id, typed.get("reason")));
    }

    @PostMapping("/attach")
    ModelAndView attach(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        String text = letters.find(id).map(LetterView::text).orElse(null);
        return done(id, typed, locale, () -> repair.attach(id, typed.get("deal"), text));
    }

    @PostMapping("/lead")
    ModelAndView lead(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.remove("_csrf");
        fields.put("source", LeadSource.ofChannel(book.event(id).channel()));
        return done(id, typed, locale, () -> repair.makeLead(id, fields));
    }

    private ModelAndView done(UUID id, Map<String, String> typed, Locale locale, Runnable act) {
        book.event(id); // a foreign event answers as a missing one
        try {
            act.run();
            return new ModelAndView("redirect:/intake/events/" + id);
        } catch (Refusal refusal) {
            ModelAndView again = page.page(id, typed, wrong(refusal, locale));
            again.setStatus(HttpStatus.valueOf(refusal.status()));
            return again;
        }
    }

    private Map<String, String> wrong(Refusal refusal, Locale locale) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (FieldProblem one : refusal.fields())
            wrong.put(one.field(), problems.text(one.messageKey(), one.args().toArray(), locale));
        return wrong.isEmpty() ? Map.of("", problems.sentence(refusal, locale)) : wrong;
    }
}
