package io.sluice.deal;

import io.sluice.staff.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The deals that somebody sees, as parts that each read one index from its end: an {@code or} of them would sort
 * everything first. A deal's team is always its owner's, so that a head's teams say all of theirs.
 */
final class DealSight {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    private DealSight() {}

    static DealSight of(Visibility sight) {
        DealSight parts = new DealSight();
        if (sight.all()) {
            parts.parts.add("true");
            return parts;
        }
        sight.teams().forEach(team -> parts.add("team", team));
        if (sight.teams().isEmpty()) sight.owners().forEach(owner -> parts.add("owner_id", owner));
        if (sight.review()) parts.parts.add("on_review");
        if (sight.money()) parts.parts.add("billable");
        return parts;
    }

    List<String> parts() {
        return parts;
    }

    Map<String, Object> params() {
        return params;
    }

    /** All parts as one condition, for single rows. */
    String anyOf() {
        return parts.isEmpty() ? "false" : "(" + String.join(" or ", parts) + ")";
    }

    private void add(String column, Object value) {
        String name = "sight" + params.size();
        parts.add(column + " = :" + name);
        params.put(name, value);
    }
}
