package io.sluice.document.template;

import static io.sluice.document.template.SmallDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sluice.shared.Money;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCompilerTests {

    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final Map<String, Object> DATA = Map.of(
            "client",
            Map.of("name", "ООО «Ромашка» & Ко"),
            "total",
            Money.rub("1001.21"),
            "day",
            "2026-11-22",
            "yes",
            true,
            "no",
            false,
            "items",
            List.of(Map.of("name", "Стол"), Map.of("name", "Стул")));

    @Test
    void aFieldCutAtAnyPlaceGivesTheSameText() {
        String text = "Клиент: ${client.name}, всего ${money(total)} руб.";
        for (int i = 0; i <= text.length(); i++)
            for (int j = i; j <= text.length(); j += 3) {
                String filled = fill(paragraph(text.substring(0, i), text.substring(i, j), text.substring(j)));

                assertThat(filled).isEqualTo("Клиент: ООО «Ромашка» &amp; Ко, всего 1\u00a0001,21 руб.");
            }
    }

    @Test
    void wordsAndDatesSpeakTheDocumentsLanguage() {
        String text = paragraph("${words(total)}; ${date(day)}; ${date(day, „short“)}");

        assertThat(fill(text)).isEqualTo("Одна тысяча один рубль 21 копейка; 22 ноября 2026\u00a0г.; 22.11.2026");
        assertThat(fill(text, Locale.ENGLISH))
                .isEqualTo("One thousand one rubles and 21 kopecks; 22 November 2026; 22/11/2026");
    }

    @Test
    void aRowIsRepeatedFromItsFirstCellToItsLast() {
        String row = "<w:tr><w:tc>" + paragraph("[#list items as i]${i?counter}") + "</w:tc><w:tc>"
                + paragraph("${i.name}[/#list]") + "</w:tc></w:tr>";

        assertThat(fill("<w:tbl>" + row + row + "</w:tbl>")).isEqualTo("1\nСтол\n2\nСтул\n1\nСтол\n2\nСтул");
    }

    @Test
    void directivesAloneInARowGoWithTheirRow() {
        String open = "<w:tr><w:tc>" + paragraph("[#list items as i]") + "</w:tc></w:tr>";
        String row = "<w:tr><w:tc>" + paragraph("${i.name}") + "</w:tc></w:tr>";
        String close = "<w:tr><w:tc>" + paragraph("[/#list]") + "</w:tc></w:tr>";

        assertThat(fill("<w:tbl>" + open + row + close + "</w:tbl>")).isEqualTo("Стол\nСтул");
    }

    @Test
    void aClauseIsLeftOutAndItsAlternativeStands() {
        String[] clauses = {"[#if no]", "с предоплатой", "[#else]", "без предоплаты", "[/#if]"};
        StringBuilder body = new StringBuilder();
        for (String clause : clauses) body.append(paragraph(clause));

        assertThat(fill(body.toString())).isEqualTo("без предоплаты");
    }

    @Test
    void aConditionInsideOfASentenceKeepsTheXmlBalanced() {
        String text = paragraph("НДС [#if n", "o]не обл", "агается[#else]22 %[/#if] итого");

        assertThat(fill(text)).isEqualTo("НДС 22 % итого");
    }

    @Test
    void aCellAlwaysKeepsAParagraph() {
        String cell = paragraph("[#if no]") + paragraph("скрыто") + paragraph("[/#if]");
        byte[] docx = render(SmallDocx.of("<w:tbl><w:tr><w:tc>" + cell + "</w:tc></w:tr></w:tbl>"), RU);

        assertThat(SmallDocx.part(docx)).contains("</w:p></w:tc>").doesNotContain("скрыто");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "[#if x]", "<w:p>", "#{1}", "a\u0001b", "1\n2"})
    void dataAreNeverEvaluated(String name) {
        byte[] docx = SmallDocx.of(paragraph("${name}"));
        CompiledTemplate template = TemplateCompiler.compile(docx, null).orRefuse();

        String text = SmallDocx.text(template.render(Map.of("name", name), RU, Map.of()));

        assertThat(text)
                .isEqualTo(name.replace("\u0001", "")
                        .replace("\n", "⏎")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"));
    }

    @Test
    void signsThatAreNoTokenStay() {
        assertThat(fill(paragraph("цена $5, [1], {a}, #2, 50 % & <ok>")))
                .contains("$5, [1], {a}, #2, 50 % &amp; &lt;ok&gt;");
    }

    @Test
    void anUnknownFieldIsNamedWithWhatWasMeant() {
        Compilation compilation = TemplateCompiler.compile(
                SmallDocx.of(paragraph("Начало"), paragraph("Клиент ${client.nmae}")), Fields.of(DATA));

        assertThat(compilation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.paragraph()).isEqualTo(2);
            assertThat(problem.suggestion()).isEqualTo("client.name");
        });
    }

    @Test
    void aMissingValueNamesItsParagraph() {
        byte[] docx = SmallDocx.of(paragraph("Начало"), paragraph("Телефон ${client.phone}"));
        CompiledTemplate template = TemplateCompiler.compile(docx, null).orRefuse();

        assertThatExceptionOfType(RenderRefused.class)
                .isThrownBy(() -> template.render(DATA, RU, Map.of()))
                .satisfies(refused -> {
                    assertThat(refused.problem().paragraph()).isEqualTo(2);
                    assertThat(refused.problem().args()).containsExactly("client.phone");
                });
    }

    @Test
    void aTemplateThatPrintsWithoutEndIsStopped() {
        List<Integer> many = Collections.nCopies(20_000, 1);
        byte[] docx = SmallDocx.of(paragraph("[#list a as x][#list a as y]ещё и ещё[/#list][/#list]"));
        CompiledTemplate template = TemplateCompiler.compile(docx, null).orRefuse();

        assertThatExceptionOfType(RenderRefused.class)
                .isThrownBy(() -> template.render(Map.of("a", many), RU, Map.of()))
                .satisfies(refused -> assertThat(refused.problem().messageKey()).endsWith("endless"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x?api}",
                "${.data_model}",
                "${\"a${b}\"}",
                "[#assign x=1]",
                "[@x/]",
                "${x?eval}",
                "[#list 1..9 as i]",
                "${x.y()}",
                "${x[0]}",
                "[#include \"a\"]",
                "${x?new()}",
                "[#ftl]",
                "[#if x > 1]a[/#if]"
            })
    void whatIsNotAllowedIsRefused(String text) {
        assertThat(TemplateCompiler.compile(SmallDocx.of(paragraph(text)), null).ok())
                .isFalse();
    }

    private static String fill(String body) {
        return fill(body, RU);
    }

    private static String fill(String body, Locale language) {
        return SmallDocx.text(render(SmallDocx.of(body), language));
    }

    private static byte[] render(byte[] docx, Locale language) {
        return TemplateCompiler.compile(docx, null).orRefuse().render(DATA, language, Map.of());
    }
}
