package io.sluice.deal;

/** How far a contract's revision is. */
public enum ContractState {
    ON_REVIEW,
    REMARKS,
    APPROVED,
    AGREED,
    /** Of the other side: it changes nothing by itself. */
    RECEIVED
}
