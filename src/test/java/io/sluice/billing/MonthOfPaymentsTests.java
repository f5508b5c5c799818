package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A month of a bank account: what is paid without a question and what waits for a person. */
@SluiceTest
class MonthOfPaymentsTests {

    private static final Path FOLDER = Path.of(System.getProperty("sluice.samples", "../shared"), "samples/bank/1c");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Api api;

    private final Map<String, UUID> invoices = new HashMap<>();
    private Bills bills;

    @BeforeEach
    void fourteenInvoicesAreOpen() throws IOException {
        assumeTrue(Files.exists(FOLDER), "samples are absent: " + FOLDER);
        bills = new Bills(jdbc, transaction);
        invoices.clear();
        expected()
                .get("invoices")
                .forEach(one -> invoices.put(
                        one.get("number").asText(),
                        bills.issued(
                                one.get("number").asText(),
                                one.get("inn").asText(),
                                one.get("sum").asText())));
    }

    @Test
    void whatNamesItsInvoiceOrMeetsItsSumIsPaidAndTheRestWaits() throws IOException {
        var answer = upload();

        expected()
                .at("/afterwards/paidWithoutQuestion")
                .forEach(number -> assertThat(standing(number.asText()))
                        .as(number.asText())
                        .isEqualTo("PAID"));
        // the rule book puts an exact sum of one invoice down at once, where the sample proposes it
        assertThat(List.of(standing("0018/26"), standing("0023/26"))).containsOnly("PAID");
        assertThat(List.of(standing("0019/26"), standing("0020/26"), standing("0021/26")))
                .containsOnly("ISSUED");
        assertThat(answer.get("allocated").asInt()).isEqualTo(12);
        assertThat(answer.get("queued").asInt()).isEqualTo(5);
        assertThat(answer.get("ignored").asInt()).isEqualTo(5);
        assertThat(bills.addUp()).isTrue();
    }

    @Test
    void whatWasPaidTooMuchAndSentBackLeavesNothingBehind() throws IOException {
        upload();

        assertThat(jdbc.sql(
                                "select sum(unallocated) from payment_standing where payer_inn = '7799000157' and amount = 45500")
                        .query(String.class)
                        .single())
                .isEqualTo("0.00");
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        upload();
        var again = upload();

        assertThat(again.get("new").asInt()).isZero();
        assertThat(again.get("duplicates").asInt()).isEqualTo(22);
        assertThat(jdbc.sql("select count(*) from payment").query(Long.class).single())
                .isEqualTo(16);
        assertThat(bills.addUp()).isTrue();
    }

    private String standing(String number) {
        return bills.status(invoices.get(number));
    }

    private JsonNode upload() throws IOException {
        var content = Files.readAllBytes(FOLDER.resolve("own-month-matching.txt"));
        var answer = api.as("alla").upload("/api/v1/bank-statements", "file", "june.txt", content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper()
                .readTree(FOLDER.resolve("own-month-matching.expected.json").toFile());
    }
}
