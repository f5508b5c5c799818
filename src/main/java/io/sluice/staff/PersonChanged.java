package io.sluice.staff;

import java.util.UUID;

/** Somebody was hired, or their name, roles, team, language or office changed. */
public record PersonChanged(UUID personId) {}
