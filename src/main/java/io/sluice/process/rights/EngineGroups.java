package io.sluice.process.rights;

import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Groups;

/** The engine's groups: one a role, one a team, one a language, and the engine's own for administrators. */
final class EngineGroups {

    private static final String LANGUAGE = "language-";

    private EngineGroups() {}

    /** @param house the language of whoever has not chosen one */
    static Set<String> of(Person person, Locale house) {
        Set<String> groups = new TreeSet<>();
        if (!person.active()) return groups;
        person.roles().forEach(role -> groups.add(role.key()));
        if (person.team() != null) groups.add("team-" + person.team());
        if (person.is(Role.ADMIN)) groups.add(Groups.CAMUNDA_ADMIN);
        if (!person.is(Role.SERVICE)) groups.add(speaking(spoken(person, house)));
        return groups;
    }

    /** Who reads the ready-made filters of that language. */
    static String speaking(String language) {
        return LANGUAGE + language;
    }

    private static String spoken(Person person, Locale house) {
        return Objects.requireNonNullElse(person.language(), house.getLanguage());
    }
}
