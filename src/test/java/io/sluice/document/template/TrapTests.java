package io.sluice.document.template;

import static io.sluice.document.template.SmallDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Word does to files behind its author's back, and what a compiler has to make of it. */
class TrapTests {

    private static final Map<String, Object> DATA =
            Map.of("name", "Ромашка", "no", false, "items", List.of(Map.of("name", "Стол"), Map.of("name", "Стул")));

    @Test
    void spellingMarksAndBookmarksInsideOfAFieldChangeNothing() {
        String body = "<w:p><w:r><w:t>Для ${na</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                + "<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:r w:rsidR=\"00AB\"><w:lastRenderedPageBreak/>"
                + "<w:t>m</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:proofErr w:type=\"spellEnd\"/>"
                + "<w:bookmarkStart w:id=\"2\" w:name=\"client\"/><w:r><w:t>e}!</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>";

        String xml = SmallDocx.part(fill(SmallDocx.of(body)));

        assertThat(xml).contains("w:name=\"client\"").doesNotContain("proofErr", "_GoBack", "rsid", "lastRendered");
        assertThat(SmallDocx.text(fill(SmallDocx.of(body)))).isEqualTo("Для Ромашка!");
    }

    @Test
    void headersFootersAndNotesAreFilledToo() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/header2.xml", "<w:hdr xmlns:w=\"%s\">%s</w:hdr>".formatted(W.NS, paragraph("H ${name}")));
        parts.put("word/footer1.xml", "<w:ftr xmlns:w=\"%s\">%s</w:ftr>".formatted(W.NS, paragraph("F ${name}")));
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"%s\"><w:footnote w:id=\"1\">%s</w:footnote></w:footnotes>"
                        .formatted(W.NS, paragraph("N ${name}")));

        Map<String, byte[]> filled = DocxFile.read(fill(SmallDocx.with(parts, paragraph("D ${name}"))));

        parts.keySet()
                .forEach(part ->
                        assertThat(text(filled, part)).contains(" Ромашка").doesNotContain("${"));
    }

    @Test
    void aHeaderThatAConditionEmptiesKeepsAParagraph() {
        String header = "<w:hdr xmlns:w=\"%s\">%s%s%s</w:hdr>"
                .formatted(W.NS, paragraph("[#if no]"), paragraph("Проект"), paragraph("[/#if]"));

        Map<String, byte[]> filled =
                DocxFile.read(fill(SmallDocx.with(Map.of("word/header1.xml", header), paragraph("x"))));

        assertThat(text(filled, "word/header1.xml")).contains("<w:p>").doesNotContain("Проект");
    }

    @Test
    void bothCopiesOfATextBoxAreFilled() {
        String box = "<w:txbxContent>" + paragraph("${na", "me}") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>${name}</w:t></w:r></w:p>";

        assertThat(SmallDocx.part(fill(SmallDocx.of(body))).split("Ромашка", -1))
                .hasSize(4);
    }

    @Test
    void aTableInACellRepeatsItsOwnRows() {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph("[#list items as i]${i.name}[/#list]")
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("[#list items as i]${i?counter}") + "</w:tc><w:tc>"
                + paragraph("${i.name}[/#list]") + "</w:tc></w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + inner + paragraph("") + "</w:tc></w:tr></w:tbl>";

        assertThat(SmallDocx.text(fill(SmallDocx.of(outer)))).isEqualTo("СтолСтул\n1\nСтол\n2\nСтул");
    }

    @Test
    void aSectionEndsWhereItsParagraphWasLeftOut() {
        String section = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr></w:pPr>"
                + "<w:r><w:t>[/#if]</w:t></w:r></w:p>";

        String xml = SmallDocx.part(fill(SmallDocx.of(paragraph("[#if no]"), paragraph("Приложение"), section)));

        assertThat(xml).contains("<w:pgSz w:w=\"11906\"/>").doesNotContain("Приложение");
    }

    @Test
    void referencesAreCountedAnewByWord() {
        String settings =
                "<w:settings xmlns:w=\"%s\"><w:zoom w:percent=\"100\"/><w:compat/></w:settings>".formatted(W.NS);
        String reference = "<w:p><w:r><w:instrText> REF _Ref1 \\r </w:instrText></w:r></w:p>";

        Map<String, byte[]> filled =
                DocxFile.read(fill(SmallDocx.with(Map.of("word/settings.xml", settings), reference)));

        assertThat(text(filled, "word/settings.xml"))
                .contains("<w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/><w:compat/>");
    }

    @Test
    void bracketsOutsideOfTextAreNeverEvaluated() {
        String body = "<w:p><w:r><w:instrText> PAGE ${7*7} [#list</w:instrText></w:r>"
                + "<w:r><w:t>цена $5 и [1]</w:t></w:r></w:p>";

        byte[] filled = fill(SmallDocx.of(body));

        assertThat(SmallDocx.text(filled)).contains("PAGE ${7*7} [#list", "цена $5 и [1]");
    }

    @Test
    void whatAClientIsCalledIsNeverATemplate() {
        Map<String, Object> data = new HashMap<>(DATA);
        data.put("name", "${7*7} [#if x] \"?new()\" <w:p>\u0001\uFFFF");

        byte[] filled = template(SmallDocx.of(paragraph("${name}"))).render(data, Locale.ENGLISH, Map.of());

        assertThat(SmallDocx.part(filled)).contains("${7*7} [#if x] &quot;?new()&quot; &lt;w:p&gt;</w:t>");
    }

    @Test
    void picturesOfRepeatedRowsDoNotShareANumber() {
        String picture = "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
                + "wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"a\" descr=\"image:logo\"/>"
                + "<a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></wp:inline></w:drawing>";
        String row = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>[#list items as i]</w:t></w:r><w:r>" + picture
                + "</w:r><w:r><w:t>[/#list]</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        String relations = "<Relationships xmlns=\"%s\"></Relationships>".formatted(W.PACKAGE_RELATIONS);
        byte[] docx = SmallDocx.with(Map.of("word/_rels/document.xml.rels", relations), row);

        byte[] filled = template(docx).render(DATA, Locale.ENGLISH, Map.of("logo", new byte[] {1}));
        byte[] without = fill(docx);

        assertThat(SmallDocx.part(filled)).contains(" id=\"1\"", " id=\"2\"", "r:embed=");
        assertThat(SmallDocx.part(without)).doesNotContain("drawing");
        assertThat(DocxFile.read(filled)).containsKey("word/media/sluice-logo.png");
    }

    @Test
    void eachWayOfEachConditionIsTriedBeforehand() {
        Map<String, Object> sample = Map.of("yes", true, "name", "x", "sum", 5, "items", List.of());
        byte[] docx = SmallDocx.of(
                paragraph("[#if yes]хорошо[#elseif name == \"y\"]${money(name)}[#else]${date(name)}[/#if]"),
                paragraph("[#list items as i]${money(name)}[#else]пусто[/#list]"));

        List<Problem> problems =
                TemplateCompiler.compile(docx, Fields.of(sample)).problems();

        assertThat(problems).extracting(Problem::paragraph).contains(1);
        assertThat(problems).hasSize(2);
    }

    @Test
    void aListInAListThatPrintsNothingIsStopped() {
        byte[] docx = SmallDocx.of(
                paragraph("[#list a as x][#list a as y][#list a as z][#if z == 2]x[/#if][/#list][/#list][/#list]"));
        Map<String, Object> data = Map.of("a", Collections.nCopies(20_000, 1));

        assertThatExceptionOfType(RenderRefused.class)
                .isThrownBy(() -> template(docx).render(data, Locale.ENGLISH, Map.of()))
                .satisfies(refused -> assertThat(refused.problem().messageKey()).endsWith("endless"));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static CompiledTemplate template(byte[] docx) {
        return TemplateCompiler.compile(docx, null).orRefuse();
    }

    private static byte[] fill(byte[] docx) {
        return template(docx).render(DATA, Locale.ENGLISH, Map.of());
    }

    private static String text(Map<String, byte[]> entries, String part) {
        return new String(entries.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
