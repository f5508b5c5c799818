package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** WordprocessingML's names and short walks over its tree. */
final class W {

    static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private W() {}

    static boolean is(@Nullable Node node, String local) {
        return node instanceof Element && NS.equals(node.getNamespaceURI()) && local.equals(node.getLocalName());
    }

    static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) nodes.add(child);
        return nodes;
    }

    static List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child : nodes(parent)) if (child instanceof Element element) elements.add(element);
        return elements;
    }

    /** Descendants of that name which do not lie in a paragraph nested deeper, such as one of a text box. */
    static List<Element> own(Element paragraph, String local) {
        List<Element> found = new ArrayList<>();
        collect(paragraph, local, found);
        return found;
    }

    private static void collect(Element parent, String local, List<Element> found) {
        for (Element child : children(parent)) {
            if (is(child, local)) found.add(child);
            else if (!is(child, "p")) collect(child, local, found);
        }
    }

    /** A list that does not follow changes of the tree, which would cost a new walk at each. */
    static List<Element> all(Element root, String local) {
        NodeList live = root.getElementsByTagNameNS(NS, local);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < live.getLength(); i++) all.add((Element) live.item(i));
        return all;
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) parent.removeChild(node);
    }

    static void insertBefore(Node added, Node place) {
        place.getParentNode().insertBefore(added, place);
    }

    static void insertAfter(Node added, Node place) {
        place.getParentNode().insertBefore(added, place.getNextSibling());
    }
}
