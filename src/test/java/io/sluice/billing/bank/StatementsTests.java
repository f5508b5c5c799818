package io.sluice.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sluice.shared.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTests {

    private static final Path BANK = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "bank");

    private final Statements statements = new Statements(List.of(new OneCReader()));

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866", "UTF-8", "UTF-16"})
    void theSameStatementIsReadInAnyEncodingWhateverItDeclares(String charset) {
        var statement = statements.read(OneCFile.oneCredit().getBytes(Charset.forName(charset)));

        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualByComparingTo("100.50");
            assertThat(line.payer().name()).isEqualTo("ООО \"Ветер\"");
            assertThat(line.direction()).isEqualTo(Direction.IN);
        });
    }

    @Test
    void aWronglyDeclaredEncodingIsSaid() {
        var statement = statements.read(OneCFile.oneCredit().getBytes(StandardCharsets.UTF_8));

        assertThat(keys(statement)).containsExactly("billing.statement.warning.encoding");
    }

    @Test
    void ofTwoIdenticalDocumentsTheTotalsSayWhetherTheyAreOne() {
        var once = statements.read(bytes(OneCFile.credits("100.50", 2, "100.50")));
        var twice = statements.read(bytes(OneCFile.credits("100.50", 2, "201.00")));

        assertThat(once.lines()).hasSize(1);
        assertThat(once.repeats()).isOne();
        assertThat(twice.lines()).hasSize(2);
        assertThat(twice.repeats()).isZero();
    }

    @Test
    void aTaxNumberGetsItsLostZeroBack() {
        assertThat(new Party("", "199000018", "").taxId()).isEqualTo("0199000018");
    }

    @Test
    void faultyDocumentsAreNamedAndTheRestIsRead() throws IOException {
        var statement = statements.read(sample("1c/own-odd-documents.txt"));

        assertThat(statement.documents()).isEqualTo(8);
        assertThat(statement.lines().stream()
                        .filter(line -> line.direction() == Direction.IN)
                        .map(StatementLine::amount))
                .containsExactly(sum("77.00"), sum("88.00"), sum("66.00"));
        assertThat(keys(statement))
                .containsExactly(
                        "billing.statement.warning.date",
                        "billing.statement.warning.amount",
                        "billing.statement.warning.amount",
                        "billing.statement.warning.amount",
                        "billing.statement.warning.direction",
                        "billing.statement.warning.totals");
    }

    @Test
    void aFileOfOrdersForTheBankIsNoStatement() throws IOException {
        assertRefused(sample("1c/dronm-to_bank.txt"), "billing.statement.orders");
    }

    @Test
    void aHeaderAloneIsNoStatement() {
        assertRefused(bytes("1CClientBankExchange"), "billing.statement.header-only");
    }

    @ParameterizedTest
    @CsvSource({
        "camt/genkgo-camt053.v8.xml, CAMT.05x (ISO 20022)",
        "camt/own-utf16.xml, CAMT.05x (ISO 20022)",
        "camt/rousseau-invalid.xml, XML",
        "mt940/asn-mt940.txt, MT940",
        "mt940/own-russian-transliterated.sta, MT940",
        "mt940/jejik-ing.sta, MT940",
        "csv/own-ru-cp1251-semicolon.csv, CSV",
        "1c/own-not-1c-belarus-lookalike.txt, ^Type=… (Belarusian client bank)"
    })
    void anotherFormatIsRefusedByItsName(String file, String name) throws IOException {
        assertThatThrownBy(() -> statements.read(sample(file)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("billing.statement.unsupported")
                .hasMessageContaining(name);
    }

    @Test
    void anEmptyFileAndALetterAreRefused() {
        assertRefused(new byte[0], "billing.statement.empty");
        assertRefused(bytes("Dear Sirs"), "billing.statement.unknown");
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> statements.read(content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key);
    }

    private static byte[] sample(String name) throws IOException {
        assumeTrue(Files.exists(BANK), "samples are absent: " + BANK);
        return Files.readAllBytes(BANK.resolve(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-1251"));
    }

    private static List<String> keys(Statement statement) {
        return statement.warnings().stream().map(Warning::key).toList();
    }

    private static BigDecimal sum(String text) {
        return new BigDecimal(text);
    }
}
