package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTests {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterIsThereInBothLanguages(LetterKind kind) throws Exception {
        for (String language : new String[] {"en", "ru"}) {
            Path file = Path.of("document-templates/letters", language, kind.template() + ".ftl");
            Letter letter = LetterTemplate.compile(file.toString(), Files.readString(file))
                    .write(Map.of());
            assertThat(letter.subject()).isNotBlank();
            assertThat(letter.html()).isNotNull();
        }
    }

    @Test
    void aClientsNameIsEscapedInHtmlAndNeverReadAsATemplate() {
        Letter letter = written("${x}", Map.of("x", "<script>${y}</script>"));

        assertThat(letter.html()).contains("&lt;script&gt;${y}");
        assertThat(letter.text()).contains("<script>${y}</script>");
    }

    @Test
    void aSubjectStaysOneLine() {
        Letter letter = LetterTemplate.compile("t", "--- subject\n${x}\n--- text\nhello")
                .write(Map.of("x", "a\r\nBcc: b"));

        assertThat(letter.subject()).isEqualTo("a Bcc: b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${x?api}",
                "${x?eval}",
                "${\"}\"?new}",
                "[#assign x=1]",
                "[#include \"x\"]",
                "[@x/]",
                "[#list 1..2000000000 as i]x[/#list]",
                "${.data_model}",
                "[#if .vars??][/#if]",
                "${x?no_esc}"
            })
    void whatIsNotAllowedIsRefusedBeforeItRuns(String harmful) {
        assertThatThrownBy(() -> written(harmful, Map.of("x", "y"))).isInstanceOf(Refusal.class);
    }

    @Test
    void moneyAndMomentsComeOutTheWayTheLanguageWritesThem() {
        Map<String, Object> data = Map.of("a", Money.rub("1250000"), "b.c", Instant.parse("2026-11-23T11:00:00Z"));

        assertThat(written("${a} ${b.c}", new LetterValues("en", MOSCOW).of(data))
                        .text())
                .isEqualTo("RUB\u00a01,250,000.00 November 23, 2026, 14:00\n");
        assertThat(written("${a} ${b.c}", new LetterValues("ru", MOSCOW).of(data))
                        .text())
                .contains("₽", "23 ноября 2026, 14:00");
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        assertThatThrownBy(() -> LetterTemplate.compile("t", "--- subject\nx")).isInstanceOf(Refusal.class);
        assertThat(Stream.of(LetterKind.values()).filter(LetterKind::neverRepeated))
                .containsExactly(LetterKind.INVOICE);
    }

    private static Letter written(String text, Map<String, Object> values) {
        return LetterTemplate.compile("t", "--- subject\ns\n--- text\n" + text + "\n--- html\n" + text)
                .write(values);
    }
}
