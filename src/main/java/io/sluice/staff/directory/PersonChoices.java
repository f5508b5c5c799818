package io.sluice.staff.directory;

import io.sluice.calendar.Offices;
import io.sluice.staff.Role;
import io.sluice.staff.Team;
import io.sluice.staff.Teams;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be chosen for somebody: roles, teams, offices. */
@Component
class PersonChoices {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).toList();

    private final Teams teams;
    private final Offices offices;

    PersonChoices(Teams teams, Offices offices) {
        this.teams = teams;
        this.offices = offices;
    }

    List<Team> teams() {
        return teams.all();
    }

    Map<String, Object> with(PersonForm typed, Map<String, String> wrong) {
        Map<String, Object> model = new HashMap<>(Map.of("typed", typed, "wrong", wrong));
        model.putAll(Map.of("teams", teams(), "offices", offices.keys(), "roles", ROLES));
        return model;
    }
}
