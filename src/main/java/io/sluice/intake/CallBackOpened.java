package io.sluice.intake;

import java.util.UUID;

/** A known client's call was missed: somebody has to call the number back. */
public record CallBackOpened(String number, UUID clientId) {}
