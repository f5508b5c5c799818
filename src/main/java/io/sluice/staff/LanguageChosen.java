package io.sluice.staff;

import java.util.UUID;

/** Somebody wants to be spoken to in another language; rights and sessions stay as they are. */
public record LanguageChosen(UUID personId) {}
