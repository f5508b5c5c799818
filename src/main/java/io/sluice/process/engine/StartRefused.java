package io.sluice.process.engine;

/** The application must not run here; says what is wrong and what to do. */
class StartRefused extends RuntimeException {

    private final String action;

    StartRefused(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
