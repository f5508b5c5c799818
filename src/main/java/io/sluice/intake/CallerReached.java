package io.sluice.intake;

/** Either side got through: nobody needs to call the number back any more. */
public record CallerReached(String number) {}
