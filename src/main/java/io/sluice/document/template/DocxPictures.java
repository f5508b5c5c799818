package io.sluice.document.template;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pictures of one part of a Word file, written into the page itself. */
final class DocxPictures {

    private static final int POINT = 9525; // EMU in a pixel of 1/96 inch
    private static final int LARGEST = 1 << 20;

    private final Map<String, byte[]> byRelation;

    private DocxPictures(Map<String, byte[]> byRelation) {
        this.byRelation = byRelation;
    }

    static DocxPictures of(Map<String, byte[]> entries, String part) throws SAXException, IOException {
        byte[] relations = entries.get(part.replaceFirst("word/", "word/_rels/") + ".rels");
        Map<String, byte[]> pictures = new HashMap<>();
        if (relations == null) return new DocxPictures(pictures);
        for (Element relation : W.children(Xml.parse(relations).getDocumentElement())) {
            String target = relation.getAttribute("Target");
            byte[] picture = target.endsWith(".png") ? entries.get(whole(target)) : null;
            if (picture != null && picture.length <= LARGEST) pictures.put(relation.getAttribute("Id"), picture);
        }
        return new DocxPictures(pictures);
    }

    private static String whole(String target) {
        return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    /** Empty for what is no picture of the file. */
    String tag(Element drawing) {
        NodeList blips = drawing.getElementsByTagNameNS("*", "blip");
        NodeList extents = drawing.getElementsByTagNameNS("*", "extent");
        if (blips.getLength() == 0 || extents.getLength() == 0) return "";
        byte[] picture = byRelation.get(((Element) blips.item(0)).getAttributeNS(W.RELATIONS, "embed"));
        if (picture == null) return "";
        Element size = (Element) extents.item(0);
        return "<img alt=\"\" width=\"%d\" height=\"%d\" src=\"data:image/png;base64,%s\">"
                .formatted(
                        pixels(size.getAttribute("cx")),
                        pixels(size.getAttribute("cy")),
                        Base64.getEncoder().encodeToString(picture));
    }

    private static long pixels(String emu) {
        return emu.matches("\\d{1,10}") ? Long.parseLong(emu) / POINT : 1;
    }
}
