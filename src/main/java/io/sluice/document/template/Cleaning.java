package io.sluice.document.template;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Drops what Word leaves between letters: spelling marks, page break hints, the place of the last edit. */
final class Cleaning {

    private static final Set<String> NOISE = Set.of("proofErr", "lastRenderedPageBreak");

    private final Set<String> lastEdits = new HashSet<>();

    static void clean(Element root) {
        new Cleaning().visit(root);
    }

    private void visit(Element element) {
        for (Node child : W.nodes(element)) {
            if (child instanceof Comment || child instanceof ProcessingInstruction || isNoise(child)) W.remove(child);
            else if (child instanceof Element inner) visit(inner);
        }
    }

    private boolean isNoise(Node node) {
        if (!(node instanceof Element element) || !W.NS.equals(element.getNamespaceURI())) return false;
        if (NOISE.contains(element.getLocalName())) return true;
        String id = element.getAttributeNS(W.NS, "id");
        if (W.is(element, "bookmarkStart")
                && element.getAttributeNS(W.NS, "name").equals("_GoBack")) return lastEdits.add(id);
        return W.is(element, "bookmarkEnd") && lastEdits.remove(id);
    }
}
