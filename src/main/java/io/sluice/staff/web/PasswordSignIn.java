package io.sluice.staff.web;

import io.sluice.staff.Credentials;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by login and password, at the form and by HTTP Basic alike. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final People people;
    private final GuessLimit limit;
    private final RecentlyRight recent;

    PasswordSignIn(Credentials credentials, People people, GuessLimit limit, RecentlyRight recent) {
        this.credentials = credentials;
        this.people = people;
        this.limit = limit;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        if (!recent.knows(login, password)) evaluate(login, password, address(asked));
        return people.find(login).filter(Person::active).map(SignedIn::as).orElseThrow(PasswordSignIn::refused);
    }

    private void evaluate(String login, String password, String address) {
        limit.take(address);
        if (!credentials.check(login, password)) throw refused();
        limit.giveBack(address);
        recent.remember(login, password);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }

    // the same words for a wrong login and a wrong password
    private static BadCredentialsException refused() {
        return new BadCredentialsException("Login or password is wrong");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
