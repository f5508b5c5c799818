package io.sluice.document.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What may happen to whole paragraphs without Word refusing the file. */
final class Paragraphs {

    private static final Set<String> CONTENT =
            Set.of("drawing", "pict", "object", "footnoteReference", "endnoteReference", "fldChar", "instrText", "sym");

    private Paragraphs() {}

    static boolean holdsOnlyDirectives(Element paragraph) {
        for (Element text : W.own(paragraph, "t"))
            for (Node node : W.nodes(text)) {
                boolean directive = node.getNodeName().equals(Tokens.DIRECTIVE);
                if (!directive && !(node.getNodeValue() + "").isBlank()) return false;
            }
        return CONTENT.stream().allMatch(name -> W.own(paragraph, name).isEmpty());
    }

    /** The paragraph that a directive fills gives way to it; several directives keep their order. */
    static void replace(Mark mark) {
        Node paragraph = paragraph(mark.node());
        if (paragraph == null) return;
        W.insertBefore(mark.node(), paragraph); // takes it out of the paragraph
        if (isEmpty((Element) paragraph)) W.remove(paragraph);
    }

    /** A lifted directive leaves its paragraph; one that is empty now goes, unless its cell needs it. */
    static void leave(Mark mark) {
        Node paragraph = paragraph(mark.node());
        W.remove(mark.node());
        if (!(paragraph instanceof Element element) || !isEmpty(element)) return;
        boolean others = W.children(element.getParentNode()).stream()
                .anyMatch(sibling -> sibling != element && (W.is(sibling, "p") || W.is(sibling, "tbl")));
        if (others) W.remove(element);
    }

    /** Cell, header and text box must end with a paragraph, whatever a condition leaves of them. */
    static void keepLast(Element container) {
        if (W.is(container, "body")) return;
        List<Node> nodes = W.nodes(container);
        Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
        if (last != null && W.is(last, "p")) return;
        if (!W.is(container, "tc") && last != null && !last.getNodeName().equals(Tokens.DIRECTIVE)) return;
        container.appendChild(flat(container.getOwnerDocument()));
    }

    private static Element flat(Document document) {
        Element paragraph = document.createElementNS(W.NS, "w:p");
        Element properties = (Element) paragraph.appendChild(document.createElementNS(W.NS, "w:pPr"));
        Element spacing = (Element) properties.appendChild(document.createElementNS(W.NS, "w:spacing"));
        spacing.setAttributeNS(W.NS, "w:before", "0");
        spacing.setAttributeNS(W.NS, "w:after", "0");
        spacing.setAttributeNS(W.NS, "w:line", "20");
        spacing.setAttributeNS(W.NS, "w:lineRule", "exact");
        return paragraph;
    }

    /** Nothing left but the end of a section, which must stay. */
    private static boolean isEmpty(Element paragraph) {
        boolean text = W.own(paragraph, "t").stream()
                .anyMatch(part -> W.nodes(part).stream()
                        .anyMatch(node ->
                                node.getNodeName().startsWith("sluice-") || !(node.getNodeValue() + "").isBlank()));
        return !text
                && W.own(paragraph, "sectPr").isEmpty()
                && W.own(paragraph, "drawing").isEmpty();
    }

    private static @Nullable Node paragraph(Node node) {
        Node parent = node.getParentNode();
        while (parent != null && !W.is(parent, "p")) parent = parent.getParentNode();
        return parent;
    }
}
