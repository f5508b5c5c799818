package io.sluice.staff.directory;

import io.sluice.staff.NewPerson;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody as typed into the page. */
public record PersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable List<String> roles,
        @Nullable String team,
        @Nullable String language,
        @Nullable String office,
        @Nullable String email,
        @Nullable String phone) {

    static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, null, null, null);

    static PersonForm of(Person one) {
        List<String> roles = one.roles().stream().map(Role::key).sorted().toList();
        return new PersonForm(
                one.login(), one.name(), roles, one.team(), one.language(), one.office(), one.email(), one.phone());
    }

    NewPerson hired() {
        return new NewPerson(
                text(login).toLowerCase(Locale.ROOT),
                text(name),
                chosen(),
                orNone(team),
                orNone(language),
                text(office),
                orNone(email),
                orNone(phone));
    }

    /** The login is for life and whether they work here is not typed. */
    Person changed(UUID id, String login) {
        NewPerson typed = hired();
        return new Person(
                id,
                login,
                typed.name(),
                typed.roles(),
                typed.team(),
                typed.language(),
                typed.office(),
                typed.email(),
                typed.phone(),
                true);
    }

    private Set<Role> chosen() {
        return (roles == null ? List.<String>of() : roles)
                .stream().flatMap(key -> Role.of(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNone(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
