package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a part as a text template in which each paragraph is one line, so that an error's line names its paragraph. */
final class PartWriter {

    /** Stands for a number that no other picture of the document has. */
    static final String PICTURE_ID = "sluice-picture-id";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
    private final FixedText fixed = new FixedText();
    private final List<Place> lines = new ArrayList<>();
    private final Places places;
    private final Function<Node, @Nullable String> directives;

    PartWriter(Places places, Function<Node, @Nullable String> directives) {
        this.places = places;
        this.directives = directives;
        lines.add(Place.FILE);
    }

    String write(Element root) {
        element(root);
        evaluated("");
        return out.toString();
    }

    /** What the source has instead of its XML. */
    FixedText fixed() {
        return fixed;
    }

    /** What FreeMarker is to read between the fixed text before and behind it. */
    private void evaluated(String source) {
        if (!xml.isEmpty()) out.append(fixed.keep(xml.toString()));
        xml.setLength(0);
        out.append(source);
    }

    /** The paragraph on each line. */
    List<Place> lines() {
        return lines;
    }

    private void element(Element element) {
        Place place = places.at(element);
        if (place != null) line(place);
        xml.append('<').append(element.getTagName());
        attributes(element.getAttributes());
        if (!element.hasChildNodes()) xml.append("/>");
        else {
            xml.append('>');
            W.nodes(element).forEach(this::node);
            xml.append("</").append(element.getTagName()).append('>');
        }
        // behind a paragraph of a text box the line belongs to the paragraph around it again
        if (place != null && W.is(element.getParentNode(), "txbxContent")) line(places.of(element.getParentNode()));
    }

    private void line(Place place) {
        evaluated("\n");
        lines.add(place);
    }

    private void node(Node node) {
        if (node instanceof Element element) element(element);
        else if (node instanceof Text) text(node);
        else if (node.getNodeName().startsWith("sluice-")) {
            String directive = directives.apply(node);
            evaluated(directive == null ? node.getNodeValue() : directive);
        }
    }

    private void text(Node text) {
        String name = text.getParentNode().getLocalName();
        boolean typed = name.equals("t") || name.equals("instrText") || name.equals("delText");
        String value = text.getNodeValue();
        if (typed || !value.isBlank()) escape(value);
    }

    private void attributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getLocalName() != null && attribute.getLocalName().startsWith("rsid")) continue;
            xml.append(' ').append(attribute.getName()).append("=\"");
            if (attribute.getValue().equals(PICTURE_ID)) evaluated("${" + Functions.PICTURE_ID + "()}");
            else escape(attribute.getValue());
            xml.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\n', '\r' -> xml.append("&#10;");
                case '\t' -> xml.append("&#9;");
                default -> xml.append(c);
            }
        }
    }
}
