package io.sluice.deal;

/** How a deal came into a stage: with its evidence, moved by the head, or taken up again after a pause. */
public enum Entry {
    ENTERED,
    MOVED,
    RESUMED
}
