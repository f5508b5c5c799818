package io.sluice.client;

/** The part a contact plays in buying; the funnel asks for the decision maker. */
public enum ContactRole {
    DECISION_MAKER,
    BUYER,
    USER,
    ACCOUNTANT,
    LAWYER
}
