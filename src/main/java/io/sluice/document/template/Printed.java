package io.sluice.document.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a template sees: the document's data, the functions, and which pictures there are. */
final class Printed {

    private Printed() {}

    static Map<String, Object> of(Map<String, Object> data, Locale language, Set<String> images) {
        Map<String, Object> root = new HashMap<>(data);
        root.putAll(new Functions(language).all());
        Map<String, Object> shown = new HashMap<>();
        images.forEach(name -> shown.put(name, true));
        root.put("images", shown);
        return root;
    }
}
