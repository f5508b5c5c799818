package io.sluice.staff.start;

/** The application would be open to strangers and does not start. */
final class RefusedToStart extends IllegalStateException {

    RefusedToStart(String why) {
        super(why);
    }
}
