package io.sluice.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file as small as they come, and the text of one. */
final class SmallDocx {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private SmallDocx() {}

    static String paragraph(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs)
            xml.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(run.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</w:t></w:r>");
        return xml.append("</w:p>").toString();
    }

    static byte[] of(String... blocks) {
        return with(Map.of(), blocks);
    }

    /** With further parts beside the main one. */
    static byte[] with(Map<String, String> parts, String... blocks) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        String body = String.join("", blocks);
        all.put("[Content_Types].xml", TYPES);
        all.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W.NS + "\" xmlns:r=\"" + W.RELATIONS + "\"><w:body>" + body
                        + "<w:sectPr/></w:body></w:document>");
        return zip(all);
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Paragraphs of the main part, one a line. */
    static String text(byte[] docx) {
        return part(docx)
                .replaceAll("<w:br/>", "⏎")
                .replaceAll("</w:p>", "\n")
                .replaceAll("<w:p/>|<[^>]*>", "")
                .replaceAll("\n\n+", "\n")
                .strip();
    }

    static String part(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }
}
