package io.sluice.staff;

import java.util.Arrays;
import java.util.Optional;

/** What a person does here; the engine's groups and Spring's authorities carry the same key. */
public enum Role {
    MANAGER("manager"),
    SALES_HEAD("sales-head"),
    COLLECTOR("collector"),
    LAWYER("lawyer"),
    ACCOUNTANT("accountant"),
    DIRECTOR("director"),
    PROCESS_OWNER("process-owner"),
    ADMIN("admin"),
    /** Not a person: an integration that signs in with a token. */
    SERVICE("service");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The name that {@code hasRole} asks for. */
    public String authority() {
        return "ROLE_" + key;
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
