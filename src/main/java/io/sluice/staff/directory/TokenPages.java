package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keys for programs: shown once, good for a year, taken back at any time. */
@Controller
@RequestMapping("/people/{id}/tokens")
@PreAuthorize("hasRole('admin')")
class TokenPages {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int LONGEST_NAME = 80;

    private final People people;
    private final Tokens tokens;
    private final PersonSheet sheet;
    private final Clock clock;

    TokenPages(People people, Tokens tokens, PersonSheet sheet, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** The page that answers is the only one that ever shows it: it is neither kept nor sent on. */
    @PostMapping
    ModelAndView issue(@PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        if (!people.byId(id).active())
            throw Refusal.conflict("staff.left", people.byId(id).name());
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            throw Refusal.invalidField("name", "staff.token.name.form", LONGEST_NAME);
        String token = tokens.issue(id, called, clock.instant().plus(YEAR));
        return sheet.of(id).addObject("token", token);
    }

    @PostMapping("/{token}/revoke")
    ModelAndView revoke(@PathVariable UUID id, @PathVariable UUID token) {
        tokens.revoke(id, token);
        return PersonPages.back(id);
    }
}
