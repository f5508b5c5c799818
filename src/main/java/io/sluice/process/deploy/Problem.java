package io.sluice.process.deploy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a model or form, and where; sentence and advice stand in the message bundle under the rule.
 *
 * @param element id of the element, or of the nearest one around it that has an id
 * @param line where its start tag ends; absent when the file could not be read at all
 */
record Problem(
        Severity severity,
        String rule,
        @Nullable String element,
        @Nullable Integer line,
        List<String> args) {

    enum Severity {
        ERROR,
        WARNING
    }

    boolean refuses() {
        return severity == Severity.ERROR;
    }

    String messageKey() {
        return "process.deploy." + rule;
    }

    String adviceKey() {
        return messageKey() + ".todo";
    }
}
