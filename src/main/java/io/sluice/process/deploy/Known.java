package io.sluice.process.deploy;

import io.sluice.process.NamedBeans;
import java.util.Map;
import java.util.Set;

/**
 * What a model may name.
 *
 * @param variables declared names by process key
 */
record Known(
        NamedBeans beans,
        Set<String> forms,
        Set<String> decisions,
        Set<String> processes,
        Set<String> groups,
        Map<String, Set<String>> variables) {

    boolean group(String name) {
        return groups.contains(name) || name.startsWith("team-");
    }
}
