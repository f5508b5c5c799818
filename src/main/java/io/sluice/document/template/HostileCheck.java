package io.sluice.document.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Refuses what a template never needs and an attacker does: macros, embedded objects, anything fetched from elsewhere. */
final class HostileCheck {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern CONTENT = Pattern.compile("(?i).*(vbaproject|oleobject|activex|macroenabled).*");

    private final List<Problem> problems = new ArrayList<>();

    /** All reasons against the file; empty for one that may be opened. */
    static List<Problem> problems(Map<String, byte[]> entries) {
        HostileCheck check = new HostileCheck();
        if (!entries.containsKey("[Content_Types].xml")) check.refuse("not-word");
        else entries.forEach(check::entry);
        return check.problems;
    }

    private void entry(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("activex")) refuse("active", name);
        if (!isXml(name)) return;
        try {
            Document xml = Xml.parse(content);
            if (lower.equals("[content_types].xml")) contentTypes(xml);
            else if (lower.endsWith(".rels")) relations(xml);
            else text(name, xml);
        } catch (SAXException | IOException e) {
            refuse("bad-xml", name);
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".svg");
    }

    private void contentTypes(Document xml) {
        boolean word = false;
        for (Element type : W.children(xml.getDocumentElement())) {
            String content = type.getAttribute("ContentType");
            if (CONTENT.matcher(content).matches()) refuse("active", content);
            String part = type.getAttribute("PartName");
            String named = part.isEmpty() ? "." + type.getAttribute("Extension") : part;
            if (content.endsWith("+xml") && !isXml(named)) refuse("hidden", named);
            word |= content.equals(MAIN);
        }
        if (!word) refuse("not-word");
    }

    private void relations(Document xml) {
        for (Element element : W.children(xml.getDocumentElement())) {
            RelationCheck relation = new RelationCheck(element);
            if (relation.isRefused()) refuse("relation", relation.kind(), relation.target());
            else if (relation.leadsOutside()) refuse("external", relation.target());
            else if (relation.hidesTheText()) refuse("hidden", relation.target());
        }
    }

    private void text(String name, Document xml) {
        Element root = xml.getDocumentElement();
        if (name.equals("word/document.xml") && !W.NS.equals(root.getNamespaceURI())) refuse("strict");
        for (String chunk : List.of("altChunk", "object", "control", "subDoc"))
            if (root.getElementsByTagNameNS(W.NS, chunk).getLength() > 0) refuse("relation", chunk, name);
        PictureAddresses.outside(root).forEach(address -> refuse("external", address));
        WordFields.forbidden(root).forEach(field -> refuse("word-field", field));
        TrackedChanges.find(Names.part(name), root, problems);
    }

    private void refuse(String key, String... args) {
        Problem problem = Place.FILE.problem(key, args);
        if (!problems.contains(problem)) problems.add(problem);
    }
}
