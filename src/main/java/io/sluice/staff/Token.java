package io.sluice.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as its owner recognises it: by its name and age, never by itself. */
public record Token(
        UUID id, String name, Instant createdAt, @Nullable Instant expiresAt) {}
