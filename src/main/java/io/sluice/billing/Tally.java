package io.sluice.billing;

/** Counts what becomes of the lines of one import. */
class Tally {

    int added;
    int duplicates;
    int allocated;
    int queued;
    int ignored;
}
