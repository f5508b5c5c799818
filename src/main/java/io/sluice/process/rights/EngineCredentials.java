package io.sluice.process.rights;

import io.sluice.staff.Credentials;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine keeps the passwords: salted, hashed, and known at each of its own doors. */
@Component
class EngineCredentials implements Credentials {

    private final IdentityService identity;

    // lazy: sign-in is wired before the engine is
    EngineCredentials(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void create(String login, String password) {
        User user = identity.createUserQuery().userId(login).singleResult();
        save(user == null ? identity.newUser(login) : user, password);
    }

    @Override
    public void change(String login, String password) {
        save(identity.createUserQuery().userId(login).singleResult(), password);
    }

    private void save(User user, String password) {
        user.setPassword(password);
        identity.saveUser(user);
    }

    @Override
    public boolean check(String login, String password) {
        return !login.isEmpty() && !password.isEmpty() && identity.checkPassword(login, password);
    }

    @Override
    public void remove(String login) {
        identity.deleteUser(login);
    }
}
