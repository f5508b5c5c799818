package io.sluice.deal;

/** The eight stages of the funnel, in their order; the diagram's {@code Stage_*} milestones map to them. */
public enum FunnelStage {
    NEW_CLIENT,
    QUALIFIED,
    DECISION_MAKER_REACHED,
    OFFER_SENT,
    MEETING_SCHEDULED,
    MEETING_HELD,
    CONTRACT_AGREED,
    INVOICE_PAID;

    public String messageKey() {
        return "deal.stage." + name();
    }

    public boolean isBehind(FunnelStage other) {
        return compareTo(other) < 0;
    }
}
