package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Addresses that a drawing names itself, without a relationship: VML's pictures, whatever an SVG refers to. */
final class PictureAddresses {

    private static final Set<String> DRAWINGS = Set.of("urn:schemas-microsoft-com:vml", "http://www.w3.org/2000/svg");
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private PictureAddresses() {}

    static List<String> outside(Element root) {
        List<String> found = new ArrayList<>();
        for (String drawing : DRAWINGS) {
            NodeList elements = root.getElementsByTagNameNS(drawing, "*");
            for (int i = 0; i < elements.getLength(); i++) add((Element) elements.item(i), found);
        }
        return found;
    }

    private static void add(Element element, List<String> found) {
        boolean link =
                element.getLocalName().equals("a") || element.getLocalName().equals("shape"); // for the reader's click
        if (link) return;
        for (String address : List.of(
                element.getAttribute("src"), element.getAttribute("href"), element.getAttributeNS(XLINK, "href")))
            if (!address.isBlank() && !address.startsWith("#") && !address.startsWith("data:")) found.add(address);
    }
}
