package io.sluice.process.rights;

import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What somebody tried and was refused, for whoever watches over the house. */
final class SecurityLog {

    private static final Logger log = LoggerFactory.getLogger("io.sluice.security");
    private static final int LONGEST = 200;

    private SecurityLog() {}

    static Refusal refusedExpression(String text) {
        log.warn("{} was refused the query expression {}", Actor.current(), oneLine(text));
        return Refusal.invalid("process.rights.expression");
    }

    static void refusedRoute(String method, String path) {
        log.warn("{} was refused {} {}", Actor.current(), method, oneLine(path));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
