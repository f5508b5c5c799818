package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.shared.web.Problems;
import io.sluice.shared.web.Wrong;
import io.sluice.staff.Absences;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is away when: while they are, new leads and calls go to whoever stands in. */
@Controller
@RequestMapping("/people/{id}/absences")
@PreAuthorize("hasAnyRole('sales-head', 'admin')")
class AbsencePages {

    private final KnownPeople known;
    private final Absences absences;
    private final PersonSheet sheet;
    private final Problems problems;

    AbsencePages(KnownPeople known, Absences absences, PersonSheet sheet, Problems problems) {
        this.known = known;
        this.absences = absences;
        this.sheet = sheet;
        this.problems = problems;
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam(required = false) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable UUID substitute,
            Locale locale) {
        UUID person = known.byId(id).id();
        try {
            if (first == null || last == null) throw Refusal.invalidField("first", "staff.absence.days");
            absences.plan(
                    person,
                    first,
                    last,
                    substitute == null ? null : known.byId(substitute).id());
            return PersonPages.back(id);
        } catch (Refusal refusal) {
            ModelAndView page = sheet.of(id).addObject("wrongAbsence", Wrong.of(refusal, problems, locale));
            page.setStatus(HttpStatus.valueOf(refusal.status()));
            return page;
        }
    }

    @PostMapping("/{absence}/cancel")
    ModelAndView cancel(@PathVariable UUID id, @PathVariable UUID absence) {
        absences.cancel(known.byId(id).id(), absence);
        return PersonPages.back(id);
    }
}
