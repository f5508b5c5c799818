package io.sluice.staff;

import java.util.UUID;

/** Somebody left: no sessions, tokens or groups remain, the login stays taken. */
public record PersonLeft(UUID personId) {}
