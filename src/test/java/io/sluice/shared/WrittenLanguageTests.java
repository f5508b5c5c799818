package io.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTests {

    @ParameterizedTest
    @CsvSource({
        "Нужны два станка, ru",
        "'Нужен HP LaserJet Pro MFP 4103dw, 2 шт. Сколько стоит?', ru",
        "'Two lathes, please',",
        "'Two lathes for our works in Omsk (ул. Ленина), please, and tell us when you could deliver them',",
        "12345,",
        "'',"
    })
    void whoWritesInCyrillicIsAnsweredInRussianAndOthersAsTheHouseDoes(String text, String language) {
        assertThat(WrittenLanguage.of(text)).isEqualTo(language);
    }
}
