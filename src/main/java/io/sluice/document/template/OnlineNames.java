package io.sluice.document.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word in the browser calls its parts {@code word/document2.xml}, {@code word/styles2.xml} and so on; here they get the names
 * that the rest knows, wherever a name stands.
 */
final class OnlineNames {

    private static final Pattern NUMBERED = Pattern.compile(
            "word/(_rels/)?(document|styles|settings|numbering|footnotes|endnotes)\\d{1,2}(\\.xml(?:\\.rels)?)");

    private OnlineNames() {}

    static Map<String, byte[]> usual(Map<String, byte[]> entries) {
        if (entries.containsKey("word/document.xml")) return entries;
        Map<String, String> names = new LinkedHashMap<>();
        entries.keySet().forEach(name -> names.put(name, usual(name, entries)));
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        entries.forEach((name, content) -> renamed.put(names.getOrDefault(name, name), pointed(name, content, names)));
        return renamed;
    }

    private static String usual(String name, Map<String, byte[]> entries) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) return name;
        String plain = name.replaceFirst("\\d{1,2}\\.xml", ".xml");
        return entries.containsKey(plain) ? name : plain;
    }

    /** Parts are named by the list of content types and by relationships only, from the root or from their own folder. */
    private static byte[] pointed(String entry, byte[] content, Map<String, String> names) {
        if (!entry.equals("[Content_Types].xml") && !entry.endsWith(".rels")) return content;
        String xml = new String(content, UTF_8);
        for (var name : names.entrySet()) {
            if (name.getKey().equals(name.getValue())) continue;
            xml = xml.replace(name.getKey() + "\"", name.getValue() + "\"");
            xml = xml.replace("=\"" + file(name.getKey()) + "\"", "=\"" + file(name.getValue()) + "\"");
        }
        return xml.getBytes(UTF_8);
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
