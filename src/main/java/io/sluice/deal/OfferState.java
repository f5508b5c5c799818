package io.sluice.deal;

/** How far an offer's revision is. */
public enum OfferState {
    DRAFT,
    ON_APPROVAL,
    APPROVED,
    DECLINED,
    SENT,
    ANSWERED
}
