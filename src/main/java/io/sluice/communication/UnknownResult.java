package io.sluice.communication;

/** The connection broke after the letter was on its way: the other side may have it or not. */
class UnknownResult extends RuntimeException {

    UnknownResult(Throwable cause) {
        super("The mail server did not say whether it took the letter: " + cause.getMessage(), cause);
    }
}
