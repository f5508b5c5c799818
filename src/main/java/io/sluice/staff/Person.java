package io.sluice.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who works here or did; a login is never given to another person.
 *
 * @param team key of the team ({@code north}), none for those who serve all of them
 * @param language {@code en} or {@code ru}; none while the person has not chosen: pages speak as the browser asks
 * @param office key of the office whose working calendar counts
 */
public record Person(
        UUID id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable String team,
        @Nullable String language,
        String office,
        @Nullable String email,
        @Nullable String phone,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
