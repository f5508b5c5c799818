package io.sluice.intake.telephony;

/** Who calls whom. */
public enum Way {
    IN,
    OUT,
    /** Between colleagues. */
    INNER
}
