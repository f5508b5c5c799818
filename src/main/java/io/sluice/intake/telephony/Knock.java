package io.sluice.intake.telephony;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request of an exchange as it stands at the door.
 *
 * @param header reads a header by its name
 */
public record Knock(
        String provider, String contentType, String raw, String address, Function<String, @Nullable String> header) {}
