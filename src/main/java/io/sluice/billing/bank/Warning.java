package io.sluice.billing.bank;

import java.util.Arrays;
import java.util.List;

/** Something in a file that a person should know of, in words of the message bundles. */
public record Warning(String key, List<String> args) {

    public static Warning of(String key, Object... args) {
        return new Warning(
                "billing.statement.warning." + key,
                Arrays.stream(args).map(String::valueOf).toList());
    }
}
