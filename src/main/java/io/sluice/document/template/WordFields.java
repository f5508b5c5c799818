package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.w3c.dom.Element;

/** Finds Word's own fields that fetch something, also when their name is cut over several runs. */
final class WordFields {

    private static final Set<String> FORBIDDEN =
            Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "DATABASE", "RD");

    private final List<String> found = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();

    private WordFields() {}

    static List<String> forbidden(Element root) {
        WordFields fields = new WordFields();
        fields.walk(root);
        fields.end();
        return fields.found;
    }

    private void walk(Element parent) {
        for (Element child : W.children(parent)) {
            if (W.is(child, "fldChar")) end();
            else if (W.is(child, "instrText")) code.append(child.getTextContent());
            else if (W.is(child, "fldSimple")) check(child.getAttributeNS(W.NS, "instr"));
            walk(child);
        }
    }

    private void end() {
        check(code.toString());
        code.setLength(0);
    }

    private void check(String code) {
        StringTokenizer words = new StringTokenizer(code, " \t\n\r\"");
        if (!words.hasMoreTokens()) return;
        String name = words.nextToken().toUpperCase(Locale.ROOT);
        if (FORBIDDEN.contains(name)) found.add(name);
    }
}
