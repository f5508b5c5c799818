package io.sluice.staff.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The address has used up its wrong passwords; nothing was evaluated. */
final class TooManyGuesses extends AuthenticationException {

    private final Duration wait;

    TooManyGuesses(Duration wait) {
        super("Too many wrong passwords from this address");
        this.wait = wait.plusSeconds(1);
    }

    Duration retryAfter() {
        return wait;
    }
}
