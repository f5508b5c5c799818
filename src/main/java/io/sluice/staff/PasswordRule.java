package io.sluice.staff;

import java.util.Locale;
import java.util.Set;

/** Which passwords nobody may have, since anybody would guess them. */
public final class PasswordRule {

    public static final int SHORTEST = 8;
    public static final Set<String> KNOWN_TO_ALL = Set.of(
            "demo", "admin", "password", "changeme", "change-me", "sluice", "secret", "12345678", "administrator");

    private PasswordRule() {}

    public static boolean isWeak(String login, String password) {
        return password.strip().length() < SHORTEST
                || password.equalsIgnoreCase(login)
                || KNOWN_TO_ALL.contains(password.toLowerCase(Locale.ROOT));
    }
}
