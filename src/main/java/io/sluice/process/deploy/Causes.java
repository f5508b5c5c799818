package io.sluice.process.deploy;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** What an exception of a parser says in the end, and the line if it knows one. */
record Causes(String message, @Nullable Integer line) {

    private static final int DEEPEST = 20;

    static Causes of(Throwable problem) {
        Throwable last = problem;
        Integer line = null;
        for (int i = 0; i < DEEPEST && last != null; i++) {
            if (last instanceof SAXParseException xml && xml.getLineNumber() > 0) line = xml.getLineNumber();
            if (last.getCause() == null || last.getCause() == last) break;
            last = last.getCause();
        }
        String message = last == null ? null : last.getMessage();
        return new Causes(message == null ? problem.toString() : message, line);
    }
}
