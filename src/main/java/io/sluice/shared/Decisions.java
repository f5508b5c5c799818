package io.sluice.shared;

import java.util.Map;

/** Asks the decision tables that process owners edit; implemented by the engine. */
public interface Decisions {

    /** The outputs of the first matching rule; no match is an error, because each table has a last row for the rest. */
    Map<String, Object> decide(String decisionKey, Map<String, Object> inputs);
}
