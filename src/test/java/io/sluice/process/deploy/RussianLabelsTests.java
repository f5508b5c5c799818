package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RussianLabelsTests {

    @Test
    void theRussianLabelOfAStepTakesThePlaceOfTheEnglishOne() {
        String diagram = new String(RussianLabels.in(Coffee.file("Make coffee")), StandardCharsets.UTF_8);

        assertThat(diagram).contains("name=\"Сварить кофе\"").doesNotContain("name=\"Make coffee\"");
    }

    @Test
    void labelsTextsAndOptionsOfAFormAreTranslated() {
        String form = """
                {"id": "ask", "components": [
                  {"type": "text", "text": "Deal", "properties": {"text_ru": "Сделка"}},
                  {"type": "radio", "key": "answer", "label": "Answer", "values": [{"label": "Yes", "value": "YES"}],
                   "properties": {"label_ru": "Ответ", "label_ru.YES": "Да"}}]}
                """;

        String shown = new String(
                RussianLabels.in(ModelFile.named("ask.form", form.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);

        assertThat(shown)
                .contains("\"text\":\"Сделка\"", "\"label\":\"Ответ\"", "{\"label\":\"Да\",\"value\":\"YES\"}");
    }
}
