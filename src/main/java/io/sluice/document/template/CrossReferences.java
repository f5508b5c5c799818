package io.sluice.document.template;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Lets Word count references and contents anew when it opens a document: clauses that were left out moved the numbers. */
final class CrossReferences {

    private static final String SETTINGS = "word/settings.xml";
    private static final Pattern FIELD =
            Pattern.compile("\\s*(REF|PAGEREF|NOTEREF|STYLEREF|TOC|SEQ)\\b.*", Pattern.DOTALL);

    /** What may stand behind the mark in Word's fixed order. */
    private static final Pattern BEHIND =
            Pattern.compile("<w:(hdrShapeDefaults|footnotePr|endnotePr|compat|docVars|rsids"
                    + "|attachedSchema|themeFontLang|clrSchemeMapping|shapeDefaults|decimalSymbol|listSeparator)\\b"
                    + "|<m:mathPr\\b|</w:settings>");

    private CrossReferences() {}

    static void refresh(Map<String, byte[]> entries, Element root) {
        if (!isUsed(root)) return;
        String settings = new String(entries.getOrDefault(SETTINGS, new byte[0]), StandardCharsets.UTF_8);
        Matcher behind = BEHIND.matcher(settings);
        if (settings.contains("<w:updateFields") || !behind.find()) return;
        String mark = "<w:updateFields w:val=\"true\"/>";
        String marked = settings.substring(0, behind.start()) + mark + settings.substring(behind.start());
        entries.put(SETTINGS, marked.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUsed(Element root) {
        return W.all(root, "instrText").stream()
                        .anyMatch(code -> FIELD.matcher(code.getTextContent()).matches())
                || W.all(root, "fldSimple").stream()
                        .anyMatch(field -> FIELD.matcher(field.getAttributeNS(W.NS, "instr"))
                                .matches());
    }
}
