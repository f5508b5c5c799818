package io.sluice.communication;

/** How we were in touch; a note is our own and no contact. */
public enum InteractionKind {
    CALL,
    LETTER,
    MEETING,
    NOTE;

    public boolean isContact() {
        return this != NOTE;
    }
}
