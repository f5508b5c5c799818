package io.sluice.document.template;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Number and text of each paragraph of a part as its author sees it, taken before anything is changed. */
final class Places {

    private final IdentityHashMap<Node, Place> places = new IdentityHashMap<>();
    private final String part;

    Places(String part, Element root) {
        this.part = part;
        NodeList paragraphs = root.getElementsByTagNameNS(W.NS, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            places.put(paragraph, new Place(part, i + 1, Tokens.text(paragraph)));
        }
    }

    /** Of the paragraph around this node. */
    Place of(Node node) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            Place place = places.get(at);
            if (place != null) return place;
        }
        return new Place(part, 0, "");
    }

    @Nullable
    Place at(Node paragraph) {
        return places.get(paragraph);
    }
}
