package io.sluice.intake;

/** Another call of a number that waits to be called back was missed. */
public record CallMissedAgain(String number, int missed) {}
