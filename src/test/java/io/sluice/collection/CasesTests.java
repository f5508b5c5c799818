package io.sluice.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.Bills;
import io.sluice.billing.Invoices;
import io.sluice.billing.bank.OneCFile;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case opens once for a client with late money and is closed by the money. */
@SluiceTest
class CasesTests {

    private static final String VETER = "7799000118";

    @Autowired
    Invoices invoices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    @Autowired
    Api api;

    private Bills bills;

    @BeforeEach
    void theDayAfterTheDueDay() {
        bills = new Bills(jdbc, transaction);
        time.at("2026-06-11", "00:01");
    }

    @Test
    void twoLateInvoicesOfAClientMakeOneCase() {
        late("0001/26", "100.00");
        late("0002/26", "50.50");

        var cases = api.as("alla").get("/api/v1/collection/cases").json();

        assertThat(cases.get("total").asInt()).isOne();
        assertThat(cases.at("/items/0/overdue/0/amount").asText()).isEqualTo("150.50");
    }

    @Test
    void onTheDueDayItselfNothingIsLate() {
        time.at("2026-06-10", "23:59");

        late("0001/26", "100.00");

        assertThat(open()).isZero();
    }

    @Test
    void theCaseIsClosedByTheLastPayment() {
        late("0001/26", "100.00");
        late("0002/26", "50.00");

        pay("100.00", "Оплата по счету 0001/26");
        var between = open();
        pay("50.00", "Оплата по счету 0002/26");

        assertThat(between).isOne();
        assertThat(open()).isZero();
        assertThat(api.as("alla")
                        .get("/api/v1/collection/cases?closed=true")
                        .json()
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void aManagerWhoseClientItIsNotFindsNoCase() {
        late("0001/26", "100.00");
        var id = api.as("alla")
                .get("/api/v1/collection/cases")
                .json()
                .at("/items/0/id")
                .asText();

        assertThat(api.as("anna").get("/api/v1/collection/cases/" + id).status())
                .isEqualTo(404);
        assertThat(api.as("anna")
                        .get("/api/v1/collection/cases")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private void late(String number, String sum) {
        UUID invoice = bills.issued(number, VETER, sum);
        invoices.reportOverdue(bills.deal(invoice));
    }

    private void pay(String sum, String purpose) {
        var file = OneCFile.statement(sum, OneCFile.credit("7", sum, VETER, purpose));
        var answer = api.as("alla")
                .upload("/api/v1/bank-statements", "file", "s.txt", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.json().get("allocated").asInt()).as(answer.text()).isOne();
    }

    private int open() {
        return api.as("alla")
                .get("/api/v1/collection/cases")
                .json()
                .get("total")
                .asInt();
    }
}
