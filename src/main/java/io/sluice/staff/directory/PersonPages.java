package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person: what they do here, and their last day. */
@Controller
@RequestMapping("/people/{id}")
class PersonPages {

    private final PersonSheet sheet;
    private final Hiring hiring;
    private final Problems problems;

    PersonPages(PersonSheet sheet, Hiring hiring, Problems problems) {
        this.sheet = sheet;
        this.hiring = hiring;
        this.problems = problems;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
    ModelAndView person(@PathVariable UUID id) {
        return sheet.of(id);
    }

    @PostMapping
    @PreAuthorize("hasRole('admin')")
    ModelAndView change(@PathVariable UUID id, PersonForm form, Locale locale) {
        try {
            hiring.change(id, form);
            return back(id);
        } catch (Refusal refusal) {
            return refused(refusal, sheet.of(id, form, Wrong.of(refusal, problems, locale)));
        }
    }

    @PostMapping("/password")
    @PreAuthorize("hasRole('admin')")
    ModelAndView password(@PathVariable UUID id, @RequestParam(defaultValue = "") String password, Locale locale) {
        return act(id, locale, "wrongPassword", () -> hiring.newPassword(id, password));
    }

    @PostMapping("/leave")
    @PreAuthorize("hasRole('admin')")
    ModelAndView leave(@PathVariable UUID id, Locale locale) {
        return act(id, locale, "wrongLeave", () -> hiring.leave(id));
    }

    private ModelAndView act(UUID id, Locale locale, String place, Runnable act) {
        try {
            act.run();
            return back(id);
        } catch (Refusal refusal) {
            Map<String, String> wrong = Wrong.of(refusal, problems, locale);
            return refused(refusal, sheet.of(id).addObject(place, wrong));
        }
    }

    static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/people/" + id);
    }

    private static ModelAndView refused(Refusal refusal, ModelAndView page) {
        page.setStatus(HttpStatus.valueOf(refusal.status()));
        return page;
    }
}
