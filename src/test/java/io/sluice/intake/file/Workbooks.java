package io.sluice.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks, good and hostile. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbooks() {}

    static byte[] of(String rows) throws IOException {
        return declaring("", rows);
    }

    static byte[] declaring(String declaration, String rows) throws IOException {
        return zipped(parts(declaration, rows), "", 0);
    }

    /** With a part that unpacks to so many bytes. */
    static byte[] with(String part, int bytes) throws IOException {
        return zipped(parts("", ""), part, bytes);
    }

    private static Map<String, String> parts(String declaration, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/></Types>"
                        .formatted(PACKAGE, TYPE, TYPE, TYPE));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml", "rId1"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
                        .formatted(PACKAGE, RELATIONS, RELATIONS));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        parts.put(
                "xl/worksheets/sheet1.xml",
                declaration + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        return parts;
    }

    private static String relations(String type, String target, String id) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, id, RELATIONS, type, target);
    }

    private static byte[] zipped(Map<String, String> parts, String large, int bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
            if (bytes > 0) zip.putNextEntry(new ZipEntry(large));
            byte[] zeros = new byte[1024 * 1024];
            for (int left = bytes; left > 0; left -= zeros.length) zip.write(zeros);
        }
        return file.toByteArray();
    }
}
