package io.sluice.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a call belongs.
 *
 * @param client whose number it is, or null where nobody knows it
 * @param manager login of whoever is to take it
 * @param reason {@code own-manager}, {@code substitute} or {@code duty-group}
 */
public record Route(
        @Nullable UUID client,
        @Nullable String manager,
        @Nullable String extension,
        String reason) {}
