package io.sluice.process.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One element of a model with its place in the file. */
record Part(Element dom) {

    static final String LINE = "line";
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    // the engine still reads the name it had before 2013, so both must be looked at
    private static final Set<String> ENGINE = Set.of(
            "http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn", "http://camunda.org/schema/1.0/dmn");

    String name() {
        String local = dom.getLocalName();
        return local == null ? dom.getNodeName() : local;
    }

    boolean is(String name) {
        return BPMN.equals(dom.getNamespaceURI()) && name().equals(name);
    }

    boolean isEngines() {
        return isEngine(dom.getNamespaceURI());
    }

    static boolean isEngine(@Nullable String namespace) {
        return namespace != null && ENGINE.contains(namespace);
    }

    String id() {
        return dom.getAttribute("id");
    }

    /** The id of this element or of the nearest one around it. */
    @Nullable
    String elementId() {
        for (Node node = dom; node instanceof Element element; node = node.getParentNode())
            if (element.hasAttribute("id")) return element.getAttribute("id");
        return null;
    }

    @Nullable
    Integer line() {
        return (Integer) dom.getUserData(LINE);
    }

    String attribute(String name) {
        return dom.getAttribute(name);
    }

    /** An attribute of the engine's namespace, under either of its names. */
    Optional<String> engineAttribute(String name) {
        return attributes().stream()
                .filter(a -> isEngine(a.getNamespaceURI()) && name.equals(a.getLocalName()))
                .map(Attr::getValue)
                .findFirst();
    }

    List<Attr> attributes() {
        List<Attr> found = new ArrayList<>();
        for (int i = 0; i < dom.getAttributes().getLength(); i++)
            found.add((Attr) dom.getAttributes().item(i));
        return found;
    }

    List<Part> children() {
        List<Part> found = new ArrayList<>();
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) found.add(new Part(element));
        return found;
    }

    List<Part> all() {
        NodeList list = dom.getElementsByTagNameNS("*", "*");
        List<Part> found = new ArrayList<>(List.of(this));
        for (int i = 0; i < list.getLength(); i++) found.add(new Part((Element) list.item(i)));
        return found;
    }

    List<Part> all(String name) {
        return all().stream().filter(part -> part.is(name)).toList();
    }

    Optional<Part> parent() {
        return dom.getParentNode() instanceof Element element ? Optional.of(new Part(element)) : Optional.empty();
    }

    /** Text directly inside, without that of inner elements. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                text.append(node.getNodeValue());
        return text.toString().strip();
    }
}
