package io.sluice.communication;

/** Who turned to whom: the client to us, or we to the client. */
public enum Direction {
    IN,
    OUT
}
