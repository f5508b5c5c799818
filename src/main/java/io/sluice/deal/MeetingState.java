package io.sluice.deal;

/** What became of a meeting. */
public enum MeetingState {
    SCHEDULED,
    HELD,
    CANCELLED,
    NO_SHOW
}
