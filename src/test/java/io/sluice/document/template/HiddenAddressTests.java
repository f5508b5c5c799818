package io.sluice.document.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to the outside that are written so that one reader sees a part of the file and another one an address. */
class HiddenAddressTests {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @ParameterizedTest
    @CsvSource({
        "image, external, http://evil.example/a.png",
        "image, EXTERNAL, file:///etc/passwd",
        "image, Internal, http://evil.example/a.png",
        "image, '', //evil.example/a.png",
        "image, Internal, \\\\evil\\share\\a.png",
        "hyperlink, External, file:///etc/passwd",
        "mailMergeSource, External, http://evil.example/a.csv",
    })
    void anAddressInAnyDisguiseIsRefused(String kind, String mode, String target) {
        assertThat(problems(Map.of("word/_rels/document.xml.rels", relation(kind, mode, target))))
                .contains("document.check.external");
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, External, https://sluice.example",
        "image, '', media/a.png",
        "image, Internal, /word/media/a.png"
    })
    void partsAndPlainLinksAreNotRefused(String kind, String mode, String target) {
        assertThat(problems(Map.of("word/_rels/document.xml.rels", relation(kind, mode, target))))
                .isEmpty();
    }

    @Test
    void aTextThatLiesUnderAnotherNameIsRefused() {
        assertThat(problems(Map.of("_rels/.rels", relation("officeDocument", "Internal", "word/other.xml"))))
                .containsExactly("document.check.hidden");
    }

    @Test
    void aHeaderThatIsNotLookedAtBecauseOfItsNameIsRefused() {
        Map<String, byte[]> entries = new LinkedHashMap<>(DocxFile.read(SmallDocx.of(SmallDocx.paragraph("Hello"))));
        String types = new String(entries.get("[Content_Types].xml"), UTF_8).replace("</Types>", """
                <Override PartName="/word/header1.dat"
                 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>""");
        entries.put("[Content_Types].xml", types.getBytes(UTF_8));

        assertThat(HostileCheck.problems(entries))
                .extracting(Problem::messageKey)
                .containsExactly("document.check.hidden");
    }

    @Test
    void aPictureOfOldWordNamesNoAddress() {
        String picture =
                "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' href='https://sluice.example'>"
                        + "<v:imagedata src='http://evil.example/a.png'/></v:shape></w:pict></w:r></w:p>";

        assertThat(TemplateCompiler.compile(SmallDocx.of(picture), null).problems())
                .extracting(Problem::messageKey)
                .containsExactly("document.check.external");
    }

    @Test
    void aDrawingInSvgRefersToNothingOutside() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>%s</svg>";

        assertThat(problems(Map.of("word/media/a.svg", svg.formatted("<image x:href='http://evil.example/a.png'/>"))))
                .containsExactly("document.check.external");
        assertThat(problems(
                        Map.of("word/media/a.svg", svg.formatted("<use href='#part'/><a href='https://x.example'/>"))))
                .isEmpty();
    }

    private static List<String> problems(Map<String, String> parts) {
        return TemplateCompiler.compile(SmallDocx.with(parts, SmallDocx.paragraph("Hello")), null).problems().stream()
                .map(Problem::messageKey)
                .toList();
    }

    private static String relation(String kind, String mode, String target) {
        String attribute = mode.isEmpty() ? "" : " TargetMode='" + mode + "'";
        return "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s' Target='%s'%s/></Relationships>"
                .formatted(RELATIONS, TYPE + kind, target, attribute);
    }
}
