package io.sluice.process.rights;

import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Groups;

/** The engine's groups: one a role, one a team, and the engine's own for administrators. */
final class EngineGroups {

    private EngineGroups() {}

    static Set<String> of(Person person) {
        Set<String> groups = new TreeSet<>();
        if (!person.active()) return groups;
        person.roles().forEach(role -> groups.add(role.key()));
        if (person.team() != null) groups.add("team-" + person.team());
        if (person.is(Role.ADMIN)) groups.add(Groups.CAMUNDA_ADMIN);
        return groups;
    }
}
