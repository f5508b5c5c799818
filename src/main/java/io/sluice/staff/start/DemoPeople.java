package io.sluice.staff.start;

import io.sluice.staff.Credentials;
import io.sluice.staff.NewPerson;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Team;
import io.sluice.staff.Teams;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ten people whom anybody may be in a demonstration. */
@Component
public class DemoPeople {

    static final List<String> LOGINS =
            List.of("anna", "boris", "igor", "helen", "clara", "lev", "alla", "dmitri", "oscar", "admin");

    private final People people;
    private final Teams teams;
    private final Credentials credentials;
    private final String password;

    DemoPeople(
            People people,
            Teams teams,
            Credentials credentials,
            @Value("${sluice.demo.password:demo}") String password) {
        this.people = people;
        this.teams = teams;
        this.credentials = credentials;
        this.password = password;
    }

    /** Hires whoever is not here yet. */
    @Transactional
    public void hire() {
        teams.found(new Team("north", "North"));
        teams.found(new Team("south", "South"));
        hire("anna", "Anna Orlova", Role.MANAGER, "north");
        hire("boris", "Boris Volkov", Role.MANAGER, "north");
        hire("igor", "Igor Sokolov", Role.MANAGER, "south");
        hire("helen", "Helen Frost", Role.SALES_HEAD, "north");
        hire("clara", "Clara Stein", Role.COLLECTOR, null);
        hire("lev", "Lev Kravtsov", Role.LAWYER, null);
        hire("alla", "Alla Belova", Role.ACCOUNTANT, null);
        hire("dmitri", "Dmitri Gorin", Role.DIRECTOR, null);
        hire("oscar", "Oscar Lind", Role.PROCESS_OWNER, null);
        hire("admin", "Administrator", Role.ADMIN, null);
    }

    private void hire(String login, String name, Role role, @Nullable String team) {
        if (people.find(login).isPresent()) return;
        Person person = people.hire(
                new NewPerson(login, name, Set.of(role), team, null, "moscow", login + "@demo.sluice.example", null));
        credentials.create(person.login(), password);
    }
}
