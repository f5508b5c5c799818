package io.sluice.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is hired: everything of {@link Person} that somebody has to decide. */
public record NewPerson(
        String login,
        String name,
        Set<Role> roles,
        @Nullable String team,
        @Nullable String language,
        String office,
        @Nullable String email,
        @Nullable String phone) {

    public NewPerson {
        roles = Set.copyOf(roles);
    }
}
