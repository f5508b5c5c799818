package io.sluice.document.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word file as a page shows it: its words, tables and pictures, every value escaped, no style of its own. */
public final class DocxHtml {

    private static final Set<String> ALIGNMENTS = Set.of("center", "right", "both");
    private static final Set<String> BLOCKS = Set.of("p", "tbl");

    private final StringBuilder html = new StringBuilder();
    private final DocxPictures pictures;
    private final DocxNumbers numbers;

    private DocxHtml(DocxPictures pictures, DocxNumbers numbers) {
        this.pictures = pictures;
        this.numbers = numbers;
    }

    /** Headers first, then the body; a file that cannot be read gives nothing. */
    public static String of(byte[] docx) {
        Map<String, byte[]> entries = DocxFile.read(docx);
        try {
            StringBuilder html = new StringBuilder();
            for (String part : parts(entries)) {
                var writer = new DocxHtml(DocxPictures.of(entries, part), DocxNumbers.of(entries));
                writer.blocks(Xml.parse(entries.getOrDefault(part, new byte[0])).getDocumentElement());
                html.append(writer.html);
            }
            return html.toString();
        } catch (SAXException | IOException e) {
            return "";
        }
    }

    private static List<String> parts(Map<String, byte[]> entries) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(name -> name.matches("word/header\\d*\\.xml"))
                .sorted()
                .limit(1) // of first, odd and even page they say the same
                .forEach(name -> parts.put(name, true));
        parts.put("word/document.xml", true);
        return List.copyOf(parts.keySet());
    }

    private void blocks(Element parent) {
        for (Element child : W.children(parent)) {
            if (W.is(child, "p")) paragraph(child);
            else if (W.is(child, "tbl")) table(child);
            else blocks(child);
        }
    }

    private void paragraph(Element paragraph) {
        String tag = heading(paragraph) ? "h3" : "p";
        String alignment = DocxNumbers.property(paragraph, "pPr", "jc");
        html.append('<').append(tag);
        if (ALIGNMENTS.contains(alignment))
            html.append(" class=\"").append(alignment).append('"');
        html.append('>');
        String number = numbers.next(paragraph);
        if (!number.isEmpty())
            html.append("<span class=\"numbered\">").append(escaped(number)).append("</span> ");
        runs(paragraph);
        html.append("</").append(tag).append(">\n");
    }

    private static boolean heading(Element paragraph) {
        String style = DocxNumbers.property(paragraph, "pPr", "pStyle").toLowerCase(Locale.ROOT);
        return style.startsWith("heading") || style.equals("title");
    }

    private void runs(Element parent) {
        for (Element child : W.children(parent)) {
            if (W.is(child, "r")) run(child);
            else if (!BLOCKS.contains(child.getLocalName()) && !W.is(child, "del")) runs(child);
        }
    }

    private void run(Element run) {
        boolean bold = DocxNumbers.has(run, "rPr", "b");
        boolean italic = DocxNumbers.has(run, "rPr", "i");
        if (bold) html.append("<strong>");
        if (italic) html.append("<em>");
        W.children(run).forEach(this::piece);
        if (italic) html.append("</em>");
        if (bold) html.append("</strong>");
    }

    private void piece(Element piece) {
        switch (piece.getLocalName()) {
            case "t" -> html.append(escaped(piece.getTextContent()));
            case "tab" -> html.append('\u2003');
            case "br", "cr" -> html.append("<br>");
            case "noBreakHyphen" -> html.append('\u2011');
            case "drawing" -> html.append(pictures.tag(piece));
            default -> {} // field codes, footnote marks
        }
    }

    private void table(Element table) {
        html.append("<div class=\"table\"><table>\n");
        for (Element row : W.own(table, "tr")) {
            html.append("<tr>");
            W.children(row).stream().filter(cell -> W.is(cell, "tc")).forEach(this::cell);
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    private void cell(Element cell) {
        String span = DocxNumbers.property(cell, "tcPr", "gridSpan");
        html.append("<td");
        if (span.matches("[1-9]\\d?")) html.append(" colspan=\"").append(span).append('"');
        html.append('>');
        blocks(cell);
        html.append("</td>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
