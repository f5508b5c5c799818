package io.sluice.document.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The text of a template as its author reads it. */
public final class TemplateText {

    private TemplateText() {}

    /** Its paragraphs, part by part, empty ones left out. */
    public static List<String> paragraphs(byte[] docx) {
        List<String> paragraphs = new ArrayList<>();
        DocxFile.read(docx).forEach((name, xml) -> {
            if (TemplateCompiler.isText(name)) add(name, xml, paragraphs);
        });
        return paragraphs;
    }

    private static void add(String name, byte[] xml, List<String> paragraphs) {
        try {
            Element root = Xml.parse(xml).getDocumentElement();
            W.all(root, "p").stream()
                    .map(Tokens::text)
                    .filter(text -> !text.isBlank())
                    .forEach(paragraphs::add);
        } catch (SAXException | IOException e) {
            throw new TemplateRefused(List.of(Place.FILE.problem("bad-xml", name)));
        }
    }
}
