package io.sluice.staff.web;

import io.sluice.staff.Person;
import io.sluice.staff.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a session remembers of its person; anything that matters is read again from {@code staff}. */
record SignedIn(UUID id, String login, @Nullable String language) implements AuthenticatedPrincipal, Serializable {

    static Authentication as(Person person) {
        List<GrantedAuthority> authorities = person.roles().stream()
                .map(Role::authority)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        SignedIn principal = new SignedIn(person.id(), person.login(), person.language());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }

    @Override
    public String getName() {
        return login;
    }

    Optional<Locale> locale() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }
}
