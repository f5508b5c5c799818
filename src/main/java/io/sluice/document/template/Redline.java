package io.sluice.document.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word file that came back from the other side: as hostile as any other, but its tracked changes are what we want. */
public final class Redline {

    private static final String TRACKED = "tracked-changes";
    private static final int MOST = 500;
    private static final int LONGEST = 500;

    private Redline() {}

    /**
     * One tracked change.
     *
     * @param added else taken out
     * @param at as the other side's Word wrote it
     */
    public record Change(boolean added, String text, String author, String at) {}

    /** All reasons against opening the file; empty for one that may be kept. */
    public static List<Problem> problems(byte[] docx) {
        try {
            Map<String, byte[]> entries = DocxFile.read(docx);
            return HostileCheck.problems(entries).stream()
                    .filter(problem -> !problem.messageKey().endsWith(TRACKED))
                    .toList();
        } catch (TemplateRefused refused) {
            return refused.problems();
        }
    }

    /** What the other side added and took out, in the order of the text, bounded. */
    public static List<Change> changes(byte[] docx) {
        List<Change> changes = new ArrayList<>();
        try {
            byte[] body = DocxFile.read(docx).getOrDefault("word/document.xml", new byte[0]);
            walk(Xml.parse(body).getDocumentElement(), changes);
        } catch (SAXException | IOException e) {
            return List.of();
        }
        return changes.stream().limit(MOST).toList();
    }

    private static void walk(Element parent, List<Change> changes) {
        for (Element child : W.children(parent)) {
            boolean added = W.is(child, "ins") || W.is(child, "moveTo");
            boolean gone = W.is(child, "del") || W.is(child, "moveFrom");
            String text = added || gone ? child.getTextContent().strip() : "";
            if (text.isEmpty()) walk(child, changes);
            else changes.add(change(child, added, text));
        }
    }

    private static Change change(Element element, boolean added, String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new Change(added, shown, element.getAttributeNS(W.NS, "author"), element.getAttributeNS(W.NS, "date"));
    }
}
