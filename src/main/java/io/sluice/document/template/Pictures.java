package io.sluice.document.template;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Gives each picture with the alt text {@code image:name} a media part and a relationship of its own. */
final class Pictures {

    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Pattern ALT = Pattern.compile("\\s*image:(\\w{1,30})\\s*");

    private final Map<String, byte[]> entries;
    private final Map<String, String> media = new LinkedHashMap<>();

    Pictures(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /** Entry of the package by name of the picture. */
    Map<String, String> media() {
        return media;
    }

    void prepare(String part, Element root) {
        NodeList drawings = root.getElementsByTagNameNS(WP, "docPr");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element properties = (Element) drawings.item(i);
            properties.setAttribute("id", PartWriter.PICTURE_ID); // in a repeated row each needs one of its own
            var alt = ALT.matcher(properties.getAttribute("descr"));
            if (alt.matches()) replace(part, properties, alt.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void replace(String part, Element properties, String name) {
        Node drawing = properties;
        while (drawing != null && !W.is(drawing, "drawing")) drawing = drawing.getParentNode();
        if (!(drawing instanceof Element element)) return;
        NodeList blips = element.getElementsByTagNameNS(A, "blip");
        if (blips.getLength() == 0) return;
        media.put(name, "word/media/sluice-" + name + ".png");
        String id = "rIdSluice" + name;
        relate(part, id, "media/sluice-" + name + ".png");
        ((Element) blips.item(0)).setAttributeNS(W.RELATIONS, "r:embed", id);
        properties.setAttribute("descr", name);
        Document document = element.getOwnerDocument();
        W.insertBefore(document.createProcessingInstruction(Tokens.DIRECTIVE, "[#if images." + name + "??]"), element);
        W.insertAfter(document.createProcessingInstruction(Tokens.DIRECTIVE, "[/#if]"), element);
    }

    private void relate(String part, String id, String target) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        String relations = text(name);
        if (relations.contains("\"" + id + "\"")) return;
        String added = "<Relationship Id=\"%s\" Type=\"%s/image\" Target=\"%s\"/>".formatted(id, W.RELATIONS, target);
        put(name, beforeEnd(relations, added));
        String types = text("[Content_Types].xml");
        if (!types.contains("Extension=\"png\""))
            put("[Content_Types].xml", beforeEnd(types, "<Default Extension=\"png\" ContentType=\"image/png\"/>"));
    }

    private static String beforeEnd(String xml, String added) {
        int end = xml.lastIndexOf("</");
        return end < 0 ? xml : xml.substring(0, end) + added + xml.substring(end);
    }

    private String text(String entry) {
        return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    }

    private void put(String entry, String xml) {
        entries.put(entry, xml.getBytes(StandardCharsets.UTF_8));
    }
}
