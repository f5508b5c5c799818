package io.sluice.billing;

/** Why a payment was put on an invoice; the first three are automatic and never undo the last. */
public enum Rule {
    NUMBER,
    AMOUNT,
    OLDEST,
    PERSON
}
