package io.sluice.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which somebody is away, both included, and who stands in for them. */
public record Absence(
        UUID id, LocalDate first, LocalDate last, @Nullable UUID substituteId) {}
