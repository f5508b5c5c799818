package io.sluice.intake.mail;

/** Who speaks in a letter: a person, or one of the machines that write as well. */
enum Nature {
    PERSON,
    /** Our own letter or notice that came round. */
    OWN,
    /** A letter of ours was not delivered, or not yet. */
    BOUNCE,
    /** Out of office, ticket registered, letter read. */
    AUTOMATIC,
    /** A complaint about our mailing, written by a provider. */
    REPORT,
    BULK,
    SPAM,
    /** No letter at all. */
    NOTHING
}
