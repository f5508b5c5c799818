package io.sluice.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.shared.Refusal;
import io.sluice.shared.TaxId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequisiteTests {

    private static final Path IDS = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "ids");

    @ParameterizedTest
    @MethodSource("samples")
    @EnabledIf("present")
    void everySampleIsTakenOrRefusedAsItSays(Sample sample) {
        if (sample.valid()) assertThat(sample.parse()).isEqualTo(sample.normalised());
        else assertThatThrownBy(sample::parse).isInstanceOf(Refusal.class);
    }

    @Test
    void aCorrespondentAccountOfAnotherBankIsWorthASecondLook() {
        Bik bik = Bik.parse("049999123");

        assertThat(bik.looksLikeOwn(bik.correspondent("30101810600000000123"))).isTrue();
        assertThat(bik.looksLikeOwn(bik.correspondent("30101810500000000456"))).isFalse();
    }

    @Test
    void anIbanIsPrintedInGroupsOfFour() {
        assertThat(Iban.parse("DE45 3704 0044 0000 0123 45").display()).isEqualTo("DE45 3704 0044 0000 0123 45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7799000012", " 779900000109 "})
    void taxpayerNumbersOfOrganisationsAndPeopleAreTaken(String inn) {
        assertThat(TaxId.parse(inn).value()).isEqualTo(inn.strip());
    }

    static boolean present() {
        return Files.isDirectory(IDS);
    }

    static List<Sample> samples() {
        if (!present()) return List.of(new Sample(new ObjectMapper().createObjectNode()));
        return Stream.of("inn", "kpp-ogrn", "bik-account", "iban")
                .flatMap(RequisiteTests::cases)
                .toList();
    }

    private static Stream<Sample> cases(String file) {
        try {
            JsonNode cases = new ObjectMapper()
                    .readTree(IDS.resolve(file + ".json").toFile())
                    .path("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(Sample::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Sample(JsonNode json) {

        boolean valid() {
            return json.path("valid").asBoolean();
        }

        String normalised() {
            return json.has("account")
                    ? text("account")
                    : json.path("normalised").asText(text("value"));
        }

        String parse() {
            return switch (text("kind")) {
                case "kpp" -> Kpp.parse(text("value")).value();
                case "ogrn", "ogrnip" -> Ogrn.parse(text("value")).value();
                case "iban" -> Iban.parse(text("value")).value();
                case "settlement" -> Bik.parse(text("bik")).settlement(text("account"));
                case "correspondent" -> Bik.parse(text("bik")).correspondent(text("account"));
                default -> TaxId.parse(text("value")).value();
            };
        }

        private String text(String field) {
            return json.path(field).asText();
        }

        @Override
        public String toString() {
            return text("kind") + " «" + text("bik") + text("account") + text("value") + "» " + text("reason");
        }
    }
}
