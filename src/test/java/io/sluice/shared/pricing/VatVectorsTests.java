package io.sluice.shared.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The figures of receivables.md 1.2; the dated rates themselves are tested where they are stored. */
class VatVectorsTests {

    private static final Path VECTORS =
            Path.of(System.getProperty("sluice.samples", "../shared"), "vectors", "vat.json");

    @TestFactory
    Stream<DynamicTest> everyVectorComesOutToTheKopeck() throws IOException {
        assumeTrue(Files.exists(VECTORS), "vectors are absent: " + VECTORS);

        return StreamSupport.stream(
                        new ObjectMapper().readTree(VECTORS.toFile()).spliterator(), false)
                .map(vector ->
                        DynamicTest.dynamicTest(text(vector, "id") + " " + text(vector, "rule"), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        switch (text(vector, "operation")) {
            case "VAT_ON_TOP" -> checkLines(vector, PriceKind.NET, "netLines");
            case "VAT_INSIDE" -> checkLines(vector, PriceKind.GROSS, "grossLines");
            case "DOCUMENT_DISCOUNT" -> checkDiscount(vector);
            case "CORRECTION" -> checkCorrection(vector);
            case "VAT_OF_ADVANCE" -> checkAdvance(vector);
            case "SHIPMENT_AFTER_RATE_CHANGE" -> checkShipment(vector);
            case "RATE_BY_SHIPMENT_DATE" ->
                same(vector, "expectedRatePercent", rate(vector, "shippedOn").percent());
            case "SPLIT_INTO_INSTALMENTS" ->
                assertThat(Instalments.of(
                                sum(vector, "amount"), vector.get("instalments").asInt()))
                        .isEqualTo(sums(vector.get("expectedInstalments")));
            default -> throw new AssertionError("no test for " + vector);
        }
    }

    private static void checkLines(JsonNode vector, PriceKind kind, String lines) {
        var rate = new VatRate("STANDARD", sum(vector, "ratePercent"));
        var terms = vector.has(lines)
                ? sums(vector.get(lines)).stream()
                        .map(price -> line("1", price, rate))
                        .toList()
                : List.of(new LineTerms(
                        sum(vector, "quantity"), sum(vector, "unitPrice"), sum(vector, "discountPercent"), rate));
        var totals = Priced.of(kind, terms).totals();

        same(vector, "expectedVatTotal", totals.vat());
        same(vector, "expectedNet", totals.net());
        same(vector, "expectedVat", totals.vat());
        same(vector, "expectedGross", totals.gross());
    }

    private static void checkDiscount(JsonNode vector) {
        var lines = sums(vector.get("netLines")).stream()
                .map(price -> line("1", price, VatRate.none()))
                .toList();
        var priced = Priced.of(PriceKind.NET, lines, sum(vector, "discountPercent"));

        assertThat(priced.lines().stream().map(PricedLine::net).toList())
                .isEqualTo(sums(vector.get("expectedNetLines")));
        same(vector, "expectedNetTotal", priced.totals().net());
    }

    private static void checkCorrection(JsonNode vector) {
        var rate = new VatRate("STANDARD", sum(vector, "ratePercent"));
        var before = one(PriceKind.NET, line(text(vector, "quantityBefore"), sum(vector, "unitPrice"), rate));
        var after = one(PriceKind.NET, line(text(vector, "quantityAfter"), sum(vector, "unitPrice"), rate));

        checkSide(vector.get("expectedBefore"), before);
        checkSide(vector.get("expectedAfter"), after);
        checkSide(vector.get("expectedDifference"), after.minus(before));
    }

    private static void checkSide(JsonNode expected, PricedLine line) {
        same(expected, "net", line.net());
        same(expected, "vat", line.vat());
    }

    private static void checkAdvance(JsonNode vector) {
        var rate = rate(vector, "advancePaidOn");

        assertThat(rate.calculated()).isEqualTo(text(vector, "expectedRate"));
        same(vector, "expectedVat", rate.insideOf(sum(vector, "advanceGross")));
    }

    private static void checkShipment(JsonNode vector) {
        var kind = PriceKind.valueOf(text(vector, "priceKind"));
        var price = sum(vector, kind == PriceKind.NET ? "priceNet" : "priceGross");
        var shipped = one(kind, line("1", price, rate(vector, "shippedOn")));

        same(vector, "expectedRatePercent", shipped.rate().percent());
        same(vector, "expectedNet", shipped.net());
        same(vector, "expectedVat", shipped.vat());
        same(vector, "expectedGross", shipped.gross());
        same(vector, "expectedStillOwed", shipped.gross().subtract(sum(vector, "advanceGross")));
    }

    private static VatRate rate(JsonNode vector, String date) {
        var since2026 = !LocalDate.parse(text(vector, date)).isBefore(LocalDate.of(2026, 1, 1));
        return new VatRate("STANDARD", new BigDecimal(since2026 ? "22" : "20"));
    }

    private static PricedLine one(PriceKind kind, LineTerms terms) {
        return Priced.of(kind, List.of(terms)).lines().get(0);
    }

    private static LineTerms line(String quantity, BigDecimal price, VatRate rate) {
        return new LineTerms(new BigDecimal(quantity), price, BigDecimal.ZERO, rate);
    }

    private static void same(JsonNode vector, String expected, BigDecimal found) {
        if (vector.has(expected)) {
            assertThat(found).as(expected).isEqualByComparingTo(sum(vector, expected));
        }
    }

    private static List<BigDecimal> sums(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> new BigDecimal(node.asText()))
                .toList();
    }

    private static BigDecimal sum(JsonNode vector, String field) {
        return new BigDecimal(text(vector, field));
    }

    private static String text(JsonNode vector, String field) {
        return vector.get(field).asText();
    }
}
