package io.sluice.billing.bank;

/** Which way the money of a line went; OWN is a transfer between two accounts of ours. */
public enum Direction {
    IN,
    OUT,
    OWN,
    UNKNOWN
}
