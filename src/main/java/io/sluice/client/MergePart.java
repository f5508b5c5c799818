package io.sluice.client;

/** What of two cards is decided as one: a bank's name does not go with another bank's account. */
public enum MergePart {
    NAME,
    LANGUAGE,
    LEGAL,
    ACCOUNT,
    SIGNATORY,
    OWNER
}
