package io.sluice.intake.file;

/** How far a list is. */
public enum ImportState {
    DRAFT,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isGoingOn() {
        return this == CHECKING || this == RUNNING;
    }

    /** Whether its columns may still be chosen. */
    public boolean isOpen() {
        return this == DRAFT || this == CHECKED;
    }
}
