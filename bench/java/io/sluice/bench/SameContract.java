package io.sluice.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A contract of five pages and eighty fields, each whole in its run, in the bracket style of any engine. */
final class SameContract {

    private static final int CLAUSES = 80;
    private static final String CLAUSE = "Сторона обязуется исполнить условие %d договора в течение %s рабочих дней со дня"
            + " получения письменного требования другой Стороны, если иное не предусмотрено настоящим договором или"
            + " приложениями к нему, и несёт ответственность в порядке, установленном законом и договором.";

    private SameContract() {}

    static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        for (int i = 0; i < CLAUSES; i++) data.put("term" + i, Integer.toString(i + 1));
        return data;
    }

    /** @param field such as <code>${%s}</code> or <code>{{%s}}</code> */
    static byte[] docx(String field) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < CLAUSES; i++)
            body.append("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                    .append(CLAUSE.formatted(i + 1, field.formatted("term" + i)))
                    .append("</w:t></w:r></w:p>");
        return withBody(body.toString());
    }

    /** Styles, numbering and headers are those of our own contract. */
    private static byte[] withBody(String body) throws IOException {
        byte[] own = Files.readAllBytes(Path.of("document-templates", "ru", "contract.docx"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(own));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content(entry.getName(), in.readAllBytes(), body));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content, String body) {
        String xml = new String(content, StandardCharsets.UTF_8);
        if (name.matches("word/(header|footer)\\d+\\.xml"))
            return xml.replaceAll("<w:t[ >].*?</w:t>", "<w:t>Договор</w:t>").getBytes(StandardCharsets.UTF_8);
        if (!name.equals("word/document.xml")) return content;
        int from = xml.indexOf("<w:body>") + "<w:body>".length();
        int to = xml.lastIndexOf("<w:sectPr>");
        return (xml.substring(0, from) + body + xml.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
