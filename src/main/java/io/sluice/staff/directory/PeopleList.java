package io.sluice.staff.directory;

import io.sluice.shared.SluiceSettings;
import io.sluice.staff.Absences;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Team;
import io.sluice.staff.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody in a line: what they do, where they belong, whether they are there today. */
@Component
class PeopleList {

    private final KnownPeople known;
    private final Absences absences;
    private final Teams teams;
    private final Clock clock;
    private final ZoneId zone;

    PeopleList(KnownPeople known, Absences absences, Teams teams, Clock clock, SluiceSettings settings) {
        this.known = known;
        this.absences = absences;
        this.teams = teams;
        this.clock = clock;
        this.zone = settings.zone();
    }

    List<Line> lines() {
        Map<UUID, LocalDate> away = absences.on(LocalDate.ofInstant(clock.instant(), zone));
        return known.all().stream()
                .map(one -> new Line(one, roles(one), team(one.team()), away.get(one.id())))
                .toList();
    }

    String team(@Nullable String key) {
        return teams.all().stream()
                .filter(team -> team.key().equals(key))
                .findFirst()
                .map(Team::name)
                .orElse(Objects.requireNonNullElse(key, ""));
    }

    private static List<String> roles(Person one) {
        return one.roles().stream().sorted().map(Role::key).toList();
    }

    /** One who works here or did, with the last day of their absence if they are away today. */
    public record Line(
            Person person,
            List<String> roles,
            String team,
            @Nullable LocalDate awayUntil) {}
}
