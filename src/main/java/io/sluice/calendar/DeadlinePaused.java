package io.sluice.calendar;

/** The clock of an open deadline stands still; nothing may fire until {@link DeadlineMoved} says when it is due again. */
public record DeadlinePaused(String holder, String point) {}
