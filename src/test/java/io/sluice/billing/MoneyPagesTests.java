package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.bank.OneCFile;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of money, with nothing on them and with something. */
@SluiceTest
class MoneyPagesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Api api;

    @Test
    void emptyPagesSayWhatToDoNext() {
        var alla = Session.of(api.base(), "alla");

        for (var page : new String[] {"/money", "/money?show=overdue", "/money/statements", "/money/payments"}) {
            var answer = alla.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).contains("class=\"empty\"");
        }
    }

    @Test
    void theAccountantDecidesOnAPaymentAndSeesItOnTheInvoice() {
        var bills = new Bills(jdbc, transaction);
        var invoice = bills.issued("0012/26", "7799000125", "100.50");
        api.as("alla")
                .upload(
                        "/api/v1/bank-statements",
                        "file",
                        "<june>.txt",
                        OneCFile.oneCredit().getBytes(StandardCharsets.UTF_8));
        var payment =
                api.as("alla").get("/api/v1/payments").json().at("/items/0/id").asText();
        var alla = Session.of(api.base(), "alla");

        var asked = alla.get("/money/payments/" + payment);
        var refused = alla.form("/money/payments/" + payment + "/allocations", "invoiceId=" + invoice + "&amount=1000");
        var put = alla.form("/money/payments/" + payment + "/allocations", "invoiceId=" + invoice + "&amount=100,50");

        assertThat(asked.body()).contains("0012/26");
        assertThat(refused.body()).contains("w-amount");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(302);
        assertThat(bills.status(invoice)).isEqualTo("PAID");
        assertThat(alla.get("/money/invoices/" + invoice).statusCode()).isEqualTo(200);
        assertThat(alla.get("/money/statements").body()).contains("&lt;june&gt;.txt");
        assertThat(alla.get("/money?show=paid").body()).contains("0012/26");
    }

    @Test
    void aManagerSeesNeitherStatementsNorPayments() {
        var anna = Session.of(api.base(), "anna");

        assertThat(anna.get("/money").statusCode()).isEqualTo(200);
        assertThat(anna.get("/money/statements").statusCode()).isEqualTo(404);
        assertThat(anna.get("/money/payments").statusCode()).isEqualTo(404);
    }
}
