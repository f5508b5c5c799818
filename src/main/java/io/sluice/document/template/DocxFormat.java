package io.sluice.document.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes values into Word's text: escaped, without characters that XML forbids, breaks and tabs as Word's own. */
final class DocxFormat extends CommonMarkupOutputFormat<DocxMarkup> {

    static final DocxFormat INSTANCE = new DocxFormat();
    private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
    private static final String TAB = "</w:t><w:tab/><w:t xml:space=\"preserve\">";

    private DocxFormat() {}

    @Override
    public String getName() {
        return "docx";
    }

    @Override
    public String getMimeType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) if (!isPlain(text.charAt(i))) return escaped(text, i);
        return text; // nearly every value
    }

    private static String escaped(String text, int plain) {
        StringBuilder escaped = new StringBuilder(text.length() + 32).append(text, 0, plain);
        text.substring(plain).replace("\r\n", "\n").codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0x2000) return c >= 0x20 && c != '<' && c != '>' && c != '&' && c != '"';
        return (c >= 0x2012 && c <= 0x2027) // dashes and quotes
                || (c >= 0x2100 && c < 0xD800); // № and up to where pairs begin
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\n', '\r', 0x2028 -> out.append(BREAK);
            case '\t' -> out.append(TAB);
            // the fonts of the PDF lack these two
            case 0x20BD -> out.append("руб.");
            case 0x2011 -> out.append('-');
            default -> {
                if (isLegal(c)) out.appendCodePoint(c);
            }
        }
    }

    private static boolean isLegal(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected DocxMarkup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new DocxMarkup(plain, markup);
    }
}
