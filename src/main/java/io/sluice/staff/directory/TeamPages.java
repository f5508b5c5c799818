package io.sluice.staff.directory;

import io.sluice.shared.Refusal;
import io.sluice.staff.Team;
import io.sluice.staff.Teams;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team is founded once and may get another name; its key stays, since the engine's groups and rules name it. */
@Controller
class TeamPages {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final int LONGEST_NAME = 80;

    private final Teams teams;

    TeamPages(Teams teams) {
        this.teams = teams;
    }

    @PostMapping("/people/teams")
    @PreAuthorize("hasRole('admin')")
    ModelAndView found(@RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "") String name) {
        String lower = key.strip().toLowerCase(Locale.ROOT);
        if (!KEY.matcher(lower).matches()) throw Refusal.invalidField("key", "staff.team.key.form");
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            throw Refusal.invalidField("name", "staff.name.form", LONGEST_NAME);
        teams.found(new Team(lower, name.strip()));
        return new ModelAndView("redirect:/people");
    }
}
