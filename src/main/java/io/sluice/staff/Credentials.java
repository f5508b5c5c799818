package io.sluice.staff;

/** The one keeper of passwords; the engine implements it, so that its own doors know the same ones. */
public interface Credentials {

    void create(String login, String password);

    void change(String login, String password);

    boolean check(String login, String password);

    /** Nobody signs in under this login any more. */
    void remove(String login);
}
