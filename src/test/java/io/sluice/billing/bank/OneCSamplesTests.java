package io.sluice.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every real statement of the samples gives the figures that an independent reader found. */
class OneCSamplesTests {

    private static final Path BANK = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "bank");

    /** Orders, a bare header, another format, and faulty documents: each has a test of its own. */
    private static final List<String> ELSEWHERE =
            List.of("dronm-to_bank", "header-only-word", "belarus-lookalike", "own-odd-documents");

    @TestFactory
    Stream<DynamicTest> everySampleGivesTheExpectedFigures() throws IOException {
        assumeTrue(Files.exists(BANK), "samples are absent: " + BANK);

        return expectations()
                .filter(entry -> entry.getKey().startsWith("1c/"))
                .filter(entry -> ELSEWHERE.stream().noneMatch(entry.getKey()::contains))
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> check(read(entry.getKey()), entry.getValue())));
    }

    private static void check(Statement statement, JsonNode expected) {
        assertThat(statement.format()).isEqualTo(expected.get("format").asText());
        assertThat(statement.accounts()).containsExactlyInAnyOrderElementsOf(texts(expected.get("accounts")));
        assertThat(statement.documents()).isEqualTo(expected.get("documents").asInt());
        assertThat(in(statement)).isEqualByComparingTo(expectedSum(expected, "in"));
        assertThat(out(statement)).isEqualByComparingTo(expectedSum(expected, "out", "out?"));
        assertThat(warned(statement, "cut-off"))
                .isEqualTo(!expected.get("endMarker").asBoolean());
        assertThat(warned(statement, "balance")).isEqualTo(anyFalse(expected, "balancesAgree"));
        assertThat(warned(statement, "totals") || warned(statement, "repeated"))
                .isEqualTo(anyFalse(expected, "totalsAgree"));
    }

    private static BigDecimal in(Statement statement) {
        return sum(statement, Direction.IN);
    }

    private static BigDecimal out(Statement statement) {
        return sum(statement, Direction.OUT);
    }

    private static BigDecimal sum(Statement statement, Direction direction) {
        var each = statement.lines().stream()
                .filter(line -> line.direction() == direction)
                .map(StatementLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var repeated = statement.repeats() == 0 ? BigDecimal.ONE : BigDecimal.valueOf(2);
        return each.multiply(repeated);
    }

    private static BigDecimal expectedSum(JsonNode expected, String... directions) {
        return Stream.of(directions)
                .map(direction -> expected.at("/byDirection/" + direction + "/sum"))
                .map(sum -> sum.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(sum.asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean warned(Statement statement, String key) {
        return statement.warnings().stream()
                .anyMatch(warning -> warning.key().equals("billing.statement.warning." + key));
    }

    private static boolean anyFalse(JsonNode expected, String key) {
        return StreamSupport.stream(expected.get("check").spliterator(), false)
                .anyMatch(check -> !check.get(key).asBoolean());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Statement read(String name) throws IOException {
        return new Statements(List.of(new OneCReader())).read(Files.readAllBytes(BANK.resolve(name)));
    }

    private static Stream<Map.Entry<String, JsonNode>> expectations() throws IOException {
        return new ObjectMapper().readTree(BANK.resolve("expected.json").toFile()).properties().stream();
    }
}
