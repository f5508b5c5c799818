package io.sluice.document.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The XML around the fields of a part. FreeMarker is given a short number for each piece of it: nothing in it is evaluated
 * then, and FreeMarker's scanner, which tries every directive it knows at each angle bracket, has nothing to read.
 */
final class FixedText {

    private static final char FIRST = '\ue000';
    private static final int SIGNS = 4096;
    private static final int REMEMBERED = 10_000;

    private final List<String> pieces = new ArrayList<>();

    @SuppressWarnings("ArrayAsKeyOfSetOrMap") // a template hands out the very same arrays each time
    private final Map<char[], byte[]> printed = new ConcurrentHashMap<>();

    /** The number that stands for this piece, written as two signs that mean nothing to FreeMarker. */
    String keep(String xml) {
        int number = pieces.size();
        pieces.add(xml);
        return "" + (char) (FIRST + number / SIGNS) + (char) (FIRST + number % SIGNS);
    }

    /** The pieces behind these numbers; put together once. */
    byte[] bytes(char[] text) {
        byte[] known = printed.get(text);
        if (known != null) return known;
        byte[] utf8 = together(text).getBytes(StandardCharsets.UTF_8);
        if (printed.size() < REMEMBERED) printed.put(text, utf8);
        return utf8;
    }

    private String together(char[] text) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            if (text[i] < FIRST) xml.append(text[i]); // the line between two paragraphs
            else xml.append(pieces.get((text[i] - FIRST) * SIGNS + text[++i] - FIRST));
        }
        return xml.toString();
    }
}
