package io.sluice.shared;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever acts: the login of a person or service account, or {@code system} where nobody is logged in. */
public final class Actor {

    public static final String SYSTEM = "system";

    private Actor() {}

    public static String current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken ? SYSTEM : who.getName();
    }
}
