package io.sluice.document.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Refuses what a template never needs and an attacker does: macros, embedded objects, anything fetched from elsewhere. */
final class HostileCheck {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> RELATIONS =
            Set.of("oleobject", "control", "afchunk", "attachedtemplate", "vbaproject", "subdocument", "frame");
    private static final Pattern CONTENT = Pattern.compile("(?i).*(vbaproject|oleobject|activex|macroenabled).*");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL);

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
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) return;
        try {
            Document xml = Xml.parse(content);
            if (lower.equals("[content_types].xml")) contentTypes(xml);
            else if (lower.endsWith(".rels")) relations(xml);
            else text(name, xml);
        } catch (SAXException | IOException e) {
            refuse("bad-xml", name);
        }
    }

    private void contentTypes(Document xml) {
        boolean word = false;
        for (Element type : W.children(xml.getDocumentElement())) {
            String content = type.getAttribute("ContentType");
            if (CONTENT.matcher(content).matches()) refuse("active", content);
            word |= content.equals(MAIN);
        }
        if (!word) refuse("not-word");
    }

    private void relations(Document xml) {
        for (Element relation : W.children(xml.getDocumentElement())) {
            String type = relation.getAttribute("Type").toLowerCase(Locale.ROOT);
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String target = relation.getAttribute("Target");
            if (RELATIONS.contains(kind)) refuse("relation", kind, target);
            else if (relation.getAttribute("TargetMode").equals("External") && !isPlainLink(kind, target))
                refuse("external", target);
            else if (relation.getAttribute("TargetMode").isEmpty() && target.contains(":")) refuse("external", target);
        }
    }

    private static boolean isPlainLink(String kind, String target) {
        return kind.equals("hyperlink") && LINK.matcher(target).matches();
    }

    private void text(String name, Document xml) {
        Element root = xml.getDocumentElement();
        if (name.equals("word/document.xml") && !W.NS.equals(root.getNamespaceURI())) refuse("strict");
        for (String chunk : List.of("altChunk", "object", "control", "subDoc"))
            if (root.getElementsByTagNameNS(W.NS, chunk).getLength() > 0) refuse("relation", chunk, name);
        WordFields.forbidden(root).forEach(field -> refuse("word-field", field));
        TrackedChanges.find(Names.part(name), root, problems);
    }

    private void refuse(String key, String... args) {
        Problem problem = Place.FILE.problem(key, args);
        if (!problems.contains(problem)) problems.add(problem);
    }
}
