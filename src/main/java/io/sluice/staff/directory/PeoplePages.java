package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.Place;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who works here, and how somebody new comes in. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final PeopleList list;
    private final Hiring hiring;
    private final PersonChoices choices;
    private final Problems problems;

    PeoplePages(PeopleList list, Hiring hiring, PersonChoices choices, Problems problems) {
        this.list = list;
        this.hiring = hiring;
        this.choices = choices;
        this.problems = problems;
    }

    @Bean
    static Place peoplePlace() {
        return new Place("staff.place", "/people", "person", Set.of("sales-head", "director", "admin"), 90);
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-head', 'director', 'admin')")
    ModelAndView people() {
        return new ModelAndView("staff/people", Map.of("lines", list.lines(), "teams", choices.teams()));
    }

    @GetMapping("/new")
    @PreAuthorize("hasRole('admin')")
    ModelAndView blank() {
        return form(PersonForm.EMPTY, Map.of());
    }

    @PostMapping
    @PreAuthorize("hasRole('admin')")
    ModelAndView hire(PersonForm form, @RequestParam(defaultValue = "") String password, Locale locale) {
        try {
            return new ModelAndView(
                    "redirect:/people/" + hiring.hire(form, password).id());
        } catch (Refusal refusal) {
            ModelAndView again = form(form, Wrong.of(refusal, problems, locale));
            again.setStatus(HttpStatus.valueOf(refusal.status()));
            return again;
        }
    }

    private ModelAndView form(PersonForm typed, Map<String, String> wrong) {
        return new ModelAndView("staff/hire", choices.with(typed, wrong));
    }
}
