package io.sluice.document.code;

import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads a document's data by path. */
record Reading(Map<String, Object> data) {

    @Nullable
    Object at(String path) {
        @Nullable Object at = data;
        StringTokenizer names = new StringTokenizer(path, ".");
        while (names.hasMoreTokens()) {
            String name = names.nextToken();
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at;
    }

    String text(String path) {
        Object value = at(path);
        return value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
    }

    String text(String path, int longest) {
        String text = text(path);
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
