package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.billing.Penalty.Debt;
import io.sluice.billing.Penalty.Paid;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PenaltyTests {

    private static final Path VECTORS =
            Path.of(System.getProperty("sluice.samples", "../shared"), "vectors", "penalty.json");
    /** What our contracts do not offer: other rules are somebody else's. */
    private static final Set<String> ELSEWHERE = Set.of("graceDays", "creditNotes");

    @Test
    void aPaymentStartsANewRowAndItsDayCountsOnTheOldBalance() {
        Penalty penalty = Penalty.of(
                debt("250000", "2025-09-01", paid("2025-09-10", "100000"), paid("2025-09-30", "50000")),
                new BigDecimal("0.05"),
                LocalDate.parse("2025-10-15"));

        assertThat(penalty.rows()).extracting(Penalty.Row::days).containsExactly(9L, 20L, 15L);
        assertThat(penalty.rows())
                .extracting(row -> row.amount().toPlainString())
                .containsExactly("1125.00", "1500.00", "750.00");
        assertThat(penalty.accrued()).isEqualByComparingTo("3375.00");
    }

    @Test
    void whatIsPaidInTimeCostsNothing() {
        Penalty penalty = Penalty.of(
                debt("100000", "2025-09-15", paid("2025-09-15", "100000")),
                new BigDecimal("0.1"),
                LocalDate.parse("2025-09-20"));

        assertThat(penalty.rows()).isEmpty();
        assertThat(penalty.capped(BigDecimal.TEN)).isZero();
    }

    @Test
    void theContractsLimitCutsTheWholePenalty() {
        Penalty penalty = Penalty.of(debt("50000", "2025-02-03"), new BigDecimal("0.2"), LocalDate.parse("2025-03-31"));

        assertThat(penalty.accrued()).isEqualByComparingTo("5600");
        assertThat(penalty.capped(new BigDecimal("5"))).isEqualByComparingTo("2500");
        assertThat(penalty.capped(null)).isEqualByComparingTo("5600");
    }

    @TestFactory
    Stream<DynamicTest> eachExpectedFigureOfAContractRuleComesOut() throws IOException {
        assumeTrue(Files.isRegularFile(VECTORS), "no vectors at " + VECTORS);
        return new ObjectMapper()
                .readTree(VECTORS.toFile())
                .valueStream()
                .filter(PenaltyTests::isOurs)
                .map(one -> DynamicTest.dynamicTest(one.get("id").asText(), () -> check(one)));
    }

    private static boolean isOurs(JsonNode vector) {
        return vector.get("mode").asText().equals("CONTRACT_PERCENT_PER_DAY")
                && ELSEWHERE.stream().noneMatch(vector::has);
    }

    private static void check(JsonNode vector) {
        JsonNode expected = vector.get("expected");
        Paid[] payments = vector.path("payments")
                .valueStream()
                .filter(payment -> !payment.has("annulledOn"))
                .map(payment ->
                        paid(payment.get("date").asText(), payment.get("amount").asText()))
                .toArray(Paid[]::new);
        String due = expected.path("effectiveDueDate").asText();

        Penalty penalty = Penalty.of(
                debt(vector.get("principal").asText(), due, payments),
                new BigDecimal(vector.get("percentPerDay").asText()),
                LocalDate.parse(vector.get("calculatedThrough").asText()));

        BigDecimal cap = vector.has("capPercentOfPrincipal")
                ? new BigDecimal(vector.get("capPercentOfPrincipal").asText())
                : null;
        assertThat(penalty.capped(cap))
                .isEqualByComparingTo(expected.get("total").asText());
        assertThat(penalty.rows()).hasSize(expected.get("rows").size());
    }

    private static Debt debt(String principal, String due, Paid... payments) {
        return new Debt(new BigDecimal(principal), LocalDate.parse(due), List.of(payments));
    }

    private static Paid paid(String day, String amount) {
        return new Paid(LocalDate.parse(day), new BigDecimal(amount));
    }
}
