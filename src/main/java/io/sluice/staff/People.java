package io.sluice.staff;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works here: found, hired, changed and let go in this one place. */
@Component
public class People {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final PersonRows rows;
    private final Teams teams;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonRows rows, Teams teams, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.teams = teams;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is signed in. */
    public Person current() {
        return find(Actor.current()).orElseThrow(() -> Refusal.forbidden("staff.nobody"));
    }

    public Person byLogin(String login) {
        return find(login).orElseThrow(Refusal::missing);
    }

    public Person byId(UUID id) {
        return find(id).orElseThrow(Refusal::missing);
    }

    public Optional<Person> find(String login) {
        return rows.byLogin(login);
    }

    public Optional<Person> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : rows.byId(id);
    }

    /** Those who work in the team now. */
    public List<Person> members(String team, Role role) {
        return withRole(role).stream().filter(one -> team.equals(one.team())).toList();
    }

    /** Those who have the role now. */
    public List<Person> withRole(Role role) {
        return rows.activeWith(role);
    }

    public Optional<Person> headOf(@Nullable String team) {
        return team == null
                ? Optional.empty()
                : members(team, Role.SALES_HEAD).stream().findFirst();
    }

    /** Everybody, those who left at the end. */
    public List<Person> all() {
        return rows.all();
    }

    /** Ids of the team's people, those who left included: their clients stay the team's. */
    public Set<UUID> everIn(String team) {
        return rows.everIn(team);
    }

    /** Makes the person known; the password is given by {@link Credentials} in the same transaction. */
    @Transactional
    public Person hire(NewPerson who) {
        if (find(who.login()).isPresent()) throw Refusal.conflict("staff.login.taken", who.login());
        teams.require(who.team());
        Person person = hired(who);
        rows.insert(person, clock.instant());
        audit.record(new Change("person", person.id(), "hired", null, titles(person), null));
        events.publishEvent(new PersonChanged(person.id()));
        return person;
    }

    @Transactional
    public void change(Person changed) {
        Person before = byId(changed.id());
        if (!before.active()) throw Refusal.conflict("staff.left", before.name());
        teams.require(changed.team());
        if (!changed.is(Role.ADMIN)) keepAnAdministrator(before);
        rows.update(changed);
        audit.record(new Change("person", changed.id(), "changed", titles(before), titles(changed), null));
        events.publishEvent(new PersonChanged(changed.id()));
    }

    /** From now on everything speaks this language to the person; rights and sessions stay as they are. */
    @Transactional
    public Person speak(UUID id, String language) {
        if (!LANGUAGES.contains(language)) throw Refusal.invalidField("language", "staff.language.unknown", language);
        rows.speak(id, language);
        events.publishEvent(new LanguageChosen(id));
        return byId(id);
    }

    /** Whoever was signed in by the old one is not any more. */
    @Transactional
    public void passwordChanged(UUID id) {
        audit.record(Change.of("person", id, "password"));
        events.publishEvent(new PersonChanged(id));
    }

    @Transactional
    public void leave(UUID id) {
        Person person = byId(id);
        if (!person.active()) return;
        keepAnAdministrator(person);
        rows.markLeft(id, clock.instant());
        audit.record(Change.of("person", id, "left"));
        events.publishEvent(new PersonLeft(id));
    }

    /** Else nobody could ever hire one again. */
    private void keepAnAdministrator(Person before) {
        if (before.is(Role.ADMIN) && withRole(Role.ADMIN).size() == 1)
            throw Refusal.conflict("staff.last-administrator", before.name());
    }

    private static String titles(Person person) {
        String roles = person.roles().stream().map(Role::key).sorted().collect(Collectors.joining(", "));
        return person.team() == null ? roles : roles + " (" + person.team() + ")";
    }

    private static Person hired(NewPerson who) {
        return new Person(
                Ids.next(),
                who.login(),
                who.name(),
                who.roles(),
                who.team(),
                who.language(),
                who.office(),
                who.email(),
                who.phone(),
                true);
    }
}
