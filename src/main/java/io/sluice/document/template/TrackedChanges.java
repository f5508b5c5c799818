package io.sluice.document.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds changes that nobody has accepted or rejected yet: a document must not go out with two texts in it. */
final class TrackedChanges {

    private static final Set<String> NAMES =
            Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange");

    private TrackedChanges() {}

    static void find(String part, Element root, List<Problem> problems) {
        Places places = new Places(part, root);
        walk(root, places, problems);
    }

    private static void walk(Element parent, Places places, List<Problem> problems) {
        for (Element child : W.children(parent)) {
            String name = child.getLocalName();
            boolean tracked =
                    W.NS.equals(child.getNamespaceURI()) && (NAMES.contains(name) || name.endsWith("PrChange"));
            if (tracked) add(places.of(child).problem("tracked-changes"), problems);
            walk(child, places, problems);
        }
    }

    private static void add(Problem problem, List<Problem> problems) {
        if (!problems.contains(problem)) problems.add(problem);
    }
}
