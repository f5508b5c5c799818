package io.sluice.document.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Word file after somebody changed a text in it. */
public final class EditedDocx {

    private EditedDocx() {}

    public static byte[] of(byte[] docx, String before, String after) {
        List<ZipFile.Entry> entries = new ArrayList<>();
        DocxFile.read(docx).forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            boolean changed = name.equals("word/document.xml") && text.contains(before);
            byte[] now = changed ? text.replace(before, after).getBytes(StandardCharsets.UTF_8) : content;
            entries.add(ZipFile.pack(name, now));
        });
        return ZipFile.write(entries);
    }
}
