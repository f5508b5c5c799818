package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.Bills;
import io.sluice.billing.Invoices;
import io.sluice.collection.CallResult;
import io.sluice.collection.CallResult.Outcome;
import io.sluice.collection.Cases;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Late payments as the collector sees them. */
@SluiceTest
class CasePagesTests {

    @Autowired
    Api api;

    @Autowired
    Invoices invoices;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String page;
    private UUID id;

    @BeforeEach
    void anInvoiceThreeDaysLate(@Autowired TestTime time) {
        time.at("2026-06-13", "12:00");
        var bills = new Bills(jdbc, transaction);
        invoices.reportOverdue(bills.deal(bills.issued("0001/26", "7799000118", "1250.50")));
        id = cases.find(false).get(0).id();
        page = "/collection/" + id;
    }

    @Test
    void theListLeadsToTheCaseAndTheCaseToClientInvoiceAndCalls() {
        cases.recordCall(id, new CallResult(Outcome.PROMISED, LocalDate.parse("2026-06-20"), "On Saturday"));
        var clara = Session.of(api.base(), "clara");

        assertThat(clara.get("/collection").body())
                .contains("RUB\u00a01,250.50")
                .contains("3 days late")
                .contains(page);
        assertThat(clara.get(page).body())
                .contains("0001/26")
                .contains("/clients/" + cases.collectionCase(id).clientId())
                .contains("Promised to pay")
                .contains("On Saturday");
    }

    @Test
    void whoeverCannotOpenTheTaskInTasklistIsNotSentThere() {
        String collectors = Session.of(api.base(), "clara").get(page).body();
        String accountants = Session.of(api.base(), "alla").get(page).body();

        assertThat(collectors).contains("Call the debtor").contains("?task=");
        assertThat(accountants).contains("Call the debtor").doesNotContain("?task=");
    }

    @Test
    void whoseClientItIsNotFindsNothing() {
        var anna = Session.of(api.base(), "anna");

        assertThat(anna.get(page).statusCode()).isEqualTo(404);
        assertThat(anna.get("/collection").body()).contains("Nobody is late");
    }
}
