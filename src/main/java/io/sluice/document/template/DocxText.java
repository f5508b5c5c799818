package io.sluice.document.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The words of a Word file, a line for each paragraph, as they read once every tracked change is accepted. */
public final class DocxText {

    /** What is gone when changes are accepted, and the copy of a text box for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "Fallback", "delText");

    private static final int LONGEST = 5_000;

    private final List<String> lines = new ArrayList<>();
    private final DocxNumbers numbers;

    private DocxText(DocxNumbers numbers) {
        this.numbers = numbers;
    }

    /** Paragraphs of the body that hold anything, bounded; cells of a row are one line, parted by a bar. */
    public static List<String> lines(byte[] docx) {
        Map<String, byte[]> entries = DocxFile.read(docx);
        try {
            DocxText text = new DocxText(DocxNumbers.of(entries));
            text.blocks(Xml.parse(entries.getOrDefault("word/document.xml", new byte[0]))
                    .getDocumentElement());
            return text.lines.stream()
                    .filter(line -> !line.isBlank())
                    .limit(LONGEST)
                    .toList();
        } catch (SAXException | IOException e) {
            return List.of();
        }
    }

    private void blocks(Element parent) {
        for (Element child : W.children(parent)) {
            if (W.is(child, "p")) lines.add(paragraph(child));
            else if (W.is(child, "tr")) lines.add(row(child));
            else if (!LEFT_OUT.contains(child.getLocalName())) blocks(child);
        }
    }

    private String row(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : W.own(row, "tc")) {
            DocxText inside = new DocxText(numbers);
            inside.blocks(cell);
            cells.add(String.join(" ", inside.lines).strip());
        }
        return cells.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", cells);
    }

    private String paragraph(Element paragraph) {
        StringBuilder words = new StringBuilder(numbers.next(paragraph));
        if (!words.isEmpty()) words.append(' ');
        collect(paragraph, words);
        return words.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static void collect(Element parent, StringBuilder words) {
        for (Element child : W.children(parent)) {
            String name = child.getLocalName();
            if (W.is(child, "t")) words.append(child.getTextContent());
            else if (name.equals("tab") || name.equals("br")) words.append(' ');
            else if (!LEFT_OUT.contains(name)) collect(child, words);
        }
    }
}
