package io.sluice.deal;

/**
 * What somebody may do with a deal that they see.
 *
 * @param work give up, put off, change offer and meeting
 * @param move put into another stage
 * @param papers make and issue its documents, also once it is over
 */
public record DealPermits(boolean work, boolean move, boolean papers) {}
