package io.sluice.document.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Counts the numbered paragraphs of a Word file the way Word does, for decimal numbering in several levels. */
final class DocxNumbers {

    private static final Pattern LEVEL = Pattern.compile("%(\\d)");
    private static final int LEVELS = 9;

    /** Text of each level by list, such as {@code %1.%2.}; what is no decimal number has none. */
    private final Map<String, String[]> lists;

    private final Map<String, int[]> counted = new HashMap<>();

    private DocxNumbers(Map<String, String[]> lists) {
        this.lists = lists;
    }

    static DocxNumbers of(Map<String, byte[]> entries) throws SAXException, IOException {
        byte[] part = entries.get("word/numbering.xml");
        if (part == null) return new DocxNumbers(Map.of());
        Map<String, String[]> models = new HashMap<>();
        Map<String, String[]> lists = new HashMap<>();
        for (Element child : W.children(Xml.parse(part).getDocumentElement())) {
            if (W.is(child, "abstractNum")) models.put(child.getAttributeNS(W.NS, "abstractNumId"), levels(child));
            if (W.is(child, "num"))
                lists.put(
                        child.getAttributeNS(W.NS, "numId"),
                        models.getOrDefault(value(child, "abstractNumId"), new String[LEVELS]));
        }
        return new DocxNumbers(lists);
    }

    private static String[] levels(Element model) {
        String[] levels = new String[LEVELS];
        for (Element level : W.children(model)) {
            String index = level.getAttributeNS(W.NS, "ilvl");
            if (W.is(level, "lvl")
                    && index.matches("[0-8]")
                    && value(level, "numFmt").equals("decimal"))
                levels[Integer.parseInt(index)] = value(level, "lvlText");
        }
        return levels;
    }

    /** Such as {@code 1.2.}; empty for a paragraph without a number. */
    String next(Element paragraph) {
        Element list = child(child(paragraph, "pPr"), "numPr");
        String id = value(list, "numId");
        String level = value(list, "ilvl");
        String[] texts = lists.get(id);
        if (texts == null || !level.matches("[0-8]")) return "";
        int at = Integer.parseInt(level);
        int[] counts = counted.computeIfAbsent(id, key -> new int[LEVELS]);
        counts[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) counts[deeper] = 0;
        return texts[at] == null ? "•" : filled(texts[at], counts);
    }

    private static String filled(String text, int[] counts) {
        Matcher level = LEVEL.matcher(text);
        return level.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1)) - 1;
            return index < 0 ? "" : String.valueOf(Math.max(1, counts[index]));
        });
    }

    /** Value of a property such as {@code jc} in {@code pPr}; empty if it is not set. */
    static String property(Element owner, String group, String name) {
        return value(child(owner, group), name);
    }

    static boolean has(Element owner, String group, String name) {
        Element properties = child(owner, group);
        Element set = child(properties, name);
        if (set == null) return false;
        String value = set.getAttributeNS(W.NS, "val");
        return !value.equals("0") && !value.equals("false");
    }

    private static String value(@org.jspecify.annotations.Nullable Element owner, String name) {
        Element set = child(owner, name);
        return set == null ? "" : set.getAttributeNS(W.NS, "val");
    }

    private static @org.jspecify.annotations.Nullable Element child(
            @org.jspecify.annotations.Nullable Element owner, String name) {
        if (owner == null) return null;
        return W.children(owner).stream()
                .filter(one -> W.is(one, name))
                .findFirst()
                .orElse(null);
    }
}
