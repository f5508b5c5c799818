package io.sluice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    @ParameterizedTest
    @CsvSource({
        "ru, pcs, шт.",
        "ru, Pieces, шт.",
        "ru, шт, шт.",
        "en, шт., pcs",
        "en, мес, month",
        "ru, m2, м²",
        "en, час, h",
        "ru, bag, bag",
        "en, мешок, мешок"
    })
    void aUnitIsPrintedInTheLanguageOfTheDocument(String language, String typed, String printed) {
        assertThat(Units.in(language, typed)).isEqualTo(printed);
    }

    @Test
    void aLineKeepsWhatElseItSays() {
        Object lines = Units.ofLines("ru", List.of(Map.of("name", "Pump", "unit", "pcs"), Map.of("name", "Work")));

        assertThat(lines).isEqualTo(List.of(Map.of("name", "Pump", "unit", "шт."), Map.of("name", "Work")));
    }
}
