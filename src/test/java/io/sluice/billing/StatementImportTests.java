package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.bank.OneCFile;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements over the API: what is new is added, what is there is not, what is no statement is refused. */
@SluiceTest
class StatementImportTests {

    private static final String VETER = "7799000118";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Api api;

    private Bills bills;

    @BeforeEach
    void bills() {
        bills = new Bills(jdbc, transaction);
    }

    @Test
    void identicalLinesOfADayAreCountedAndOnlyTheMissingOneIsAdded() {
        upload(OneCFile.statement("", credit("100.50")));
        var both = upload(OneCFile.statement("", credit("100.50").repeat(2)));
        var one = upload(OneCFile.statement("", credit("100.50")));

        assertThat(both.json().get("new").asInt()).isOne();
        assertThat(both.json().get("duplicates").asInt()).isOne();
        assertThat(one.json().get("new").asInt()).isZero();
        assertThat(payments("queued")).isEqualTo(2);
    }

    @Test
    void overlappingFilesAddOnlyWhatIsNew() {
        upload(OneCFile.statement("", credit("1.00") + credit("2.00")));
        var later = upload(OneCFile.statement("", credit("2.00") + credit("3.00")));

        assertThat(later.json().get("new").asInt()).isOne();
        assertThat(payments("queued")).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoStatementIsRefusedInWordsAndLeavesNothing() {
        var answer = api.as("alla").upload("/api/v1/bank-statements", "file", "x.txt", "<a/>".getBytes(cp1251()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("file");
        assertThat(answer.json().at("/errors/0/message").asText()).contains("XML");
        assertThat(jdbc.sql("select count(*) from bank_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheAccountantLoadsStatementsAndAManagerSeesNoPayments() {
        var upload = api.as("anna")
                .upload(
                        "/api/v1/bank-statements",
                        "file",
                        "x.txt",
                        OneCFile.oneCredit().getBytes(cp1251()));

        assertThat(upload.status()).isEqualTo(403);
        assertThat(api.as("anna").get("/api/v1/payments?status=queued").status())
                .isEqualTo(404);
        assertThat(api.as("anna").get("/api/v1/invoices").json().get("total").asInt())
                .isZero();
    }

    @Test
    void anotherManagersInvoiceIsAnsweredLikeAMissingOne() {
        var invoice = bills.issued("0012/26", VETER, "100.50");

        var foreign = api.as("anna").get("/api/v1/invoices/" + invoice);
        var missing = api.as("anna").get("/api/v1/invoices/" + UUID.randomUUID());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().get("detail")).isEqualTo(missing.json().get("detail"));
        assertThat(api.as("alla")
                        .get("/api/v1/invoices/" + invoice)
                        .json()
                        .get("number")
                        .asText())
                .isEqualTo("0012/26");
    }

    @Test
    void theAccountantPutsAQueuedPaymentOnAnInvoiceAndTakesItBack() {
        var invoice = bills.issued("0012/26", "7799000125", "100.50");
        upload(OneCFile.credits("100.50", 1, "100.50"));
        var payment = api.as("alla")
                .get("/api/v1/payments?status=queued")
                .json()
                .at("/items/0/id")
                .asText();

        var put = api.as("alla")
                .post("/api/v1/payments/" + payment + "/allocations", "{\"invoiceId\":\"%s\"}".formatted(invoice));
        var paid = bills.status(invoice);
        var taken = api.as("alla")
                .delete("/api/v1/payments/" + payment + "/allocations/"
                        + put.json().at("/allocations/0/id").asText());

        assertThat(put.status()).as(put.text()).isEqualTo(201);
        assertThat(paid).isEqualTo("PAID");
        assertThat(taken.status()).isEqualTo(204);
        assertThat(bills.status(invoice)).isEqualTo("ISSUED");
        assertThat(payments("queued")).isOne();
    }

    @Test
    void moreThanIsOpenIsRefusedAndNothingIsWritten() {
        var invoice = bills.issued("0012/26", "7799000125", "50.00");
        upload(OneCFile.credits("100.50", 1, "100.50"));
        var payment = api.as("alla")
                .get("/api/v1/payments?status=queued")
                .json()
                .at("/items/0/id")
                .asText();

        var answer = api.as("alla")
                .post(
                        "/api/v1/payments/" + payment + "/allocations",
                        "{\"invoiceId\":\"%s\",\"amount\":{\"amount\":\"60.00\",\"currency\":\"RUB\"}}"
                                .formatted(invoice));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(bills.status(invoice)).isEqualTo("ISSUED");
    }

    @Test
    void thePreviewCountsLikeTheRealThingAtTheRateOfTheShipment() {
        var preview = api.as("anna").post("/api/v1/invoices/preview", """
                        {"lines": [{"quantity": "16", "price": "348.35", "discountPercent": "4", "vat": "STANDARD"}],
                         "pricesInclude": "NOTHING", "shipmentDate": "2026-01-20"}""");
        var before = api.as("anna").post("/api/v1/invoices/preview", """
                        {"lines": [{"quantity": 1, "price": 100, "vat": "STANDARD"}], "shipmentDate": "2025-12-28"}""");
        var unknown = api.as("anna").post("/api/v1/invoices/preview", """
                        {"lines": [{"quantity": 1, "price": 100, "vat": "STANDARD"}], "shipmentDate": "2001-01-01"}""");

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().at("/totals/gross/amount").asText()).isEqualTo("6527.81");
        assertThat(before.json().at("/lines/0/vatPercent").asText()).isEqualTo("20");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("2001");
    }

    private int payments(String status) {
        return api.as("alla")
                .get("/api/v1/payments?status=" + status)
                .json()
                .get("total")
                .asInt();
    }

    private Api.Answer upload(String text) {
        var answer = api.as("alla").upload("/api/v1/bank-statements", "file", "s.txt", text.getBytes(cp1251()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String credit(String amount) {
        return OneCFile.credit("7", amount, VETER, "Оплата");
    }

    private static Charset cp1251() {
        return Charset.forName("windows-1251");
    }
}
