package io.sluice.document.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlineNamesTests {

    private static final Path CONTRACT = Path.of("document-templates/en/contract.docx");

    @Test
    void aFileSavedByWordInTheBrowserIsReadLikeAnyOther() throws IOException {
        byte[] own = Files.readAllBytes(CONTRACT);
        Compilation usual = TemplateCompiler.compile(own, null);
        Compilation online = TemplateCompiler.compile(savedOnline(own), null);

        assertThat(online.problems()).isEmpty();
        assertThat(online.fields()).isNotEmpty().isEqualTo(usual.fields());
    }

    @Test
    void itsTextIsComparedLikeAnyOther() throws IOException {
        byte[] own = Files.readAllBytes(CONTRACT);

        assertThat(DocxText.lines(savedOnline(own))).isNotEmpty().isEqualTo(DocxText.lines(own));
    }

    /** As Word in the browser names parts: numbered, and from the root. */
    private static byte[] savedOnline(byte[] docx) {
        List<ZipFile.Entry> entries = new ArrayList<>();
        DocxFile.read(docx).forEach((name, content) -> {
            boolean names = name.endsWith(".rels") || name.equals("[Content_Types].xml");
            String xml = names ? renamed(new String(content, UTF_8)) : "";
            entries.add(ZipFile.pack(renamed(name), names ? xml.getBytes(UTF_8) : content));
        });
        return ZipFile.write(entries);
    }

    private static String renamed(String text) {
        return text.replaceAll(
                        "\"(?=(styles|settings|numbering|header\\d*|footer\\d*|media/.*)\\b[^\"]*\")", "\"/word/")
                .replaceAll("(document|styles|settings|numbering)\\.xml", "$12.xml");
    }
}
