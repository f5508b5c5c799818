package io.sluice.audit.web;

import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose key it is and for what: the same key of another person or for another address is another key.
 *
 * @param route method and path
 */
record KeyedCall(String actor, String route, String key) {

    private static final int LONGEST = 200;

    KeyedCall {
        if (key.isBlank() || key.length() > LONGEST || !key.chars().allMatch(c -> c > 31 && c < 127))
            throw Refusal.invalid("audit.key.invalid", LONGEST);
    }

    static KeyedCall of(HttpServletRequest request, String key) {
        return new KeyedCall(Actor.current(), request.getMethod() + " " + request.getRequestURI(), key.strip());
    }
}
