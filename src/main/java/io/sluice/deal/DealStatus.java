package io.sluice.deal;

/** Whether a deal is worked on, waits for its date, or is over. */
public enum DealStatus {
    OPEN,
    PUT_OFF,
    WON,
    LOST;

    public boolean isOver() {
        return this == WON || this == LOST;
    }
}
