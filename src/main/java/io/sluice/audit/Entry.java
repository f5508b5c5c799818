package io.sluice.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recorded change with its author and moment. */
public record Entry(
        UUID id,
        Instant at,
        String actor,
        String subject,
        UUID subjectId,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {}
