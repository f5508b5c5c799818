package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class DueSecondThoughtsTests {

    private static final String AGREED = "2026-06-10";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Api api;

    @Autowired
    TestTime time;

    UUID invoice;
    Session alla;
    String page;

    @BeforeEach
    void anInvoiceWhoseDayTheAccountantHasMoved() {
        invoice = new Bills(jdbc, transaction).issued("0012/26", "7799000125", "100.50");
        alla = Session.of(api.base(), "alla");
        page = "/money/invoices/" + invoice;
        String later =
                LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(20).toString();
        assertThat(alla.form(page + "/due", "due=" + later + "&reason=asked").statusCode())
                .isEqualTo(302);
        assertThat(due()).isEqualTo(later);
    }

    @Test
    void anotherDayOfPaymentIsTakenBackOnce() {
        assertThat(alla.get(page).body()).contains("/due/take-back");

        HttpResponse<String> answer = takeBack();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(due()).isEqualTo(AGREED);
        assertThat(alla.get(page).body()).doesNotContain("/due/take-back");

        takeBack();
        assertThat(due()).isEqualTo(AGREED);
    }

    @Test
    void afterTenSecondsItIsNotOfferedAndAfterFifteenRefused() {
        String moved = due();
        time.advance(Duration.ofSeconds(11));
        assertThat(alla.get(page).body()).doesNotContain("/due/take-back");

        time.advance(Duration.ofSeconds(5));
        takeBack();
        assertThat(due()).isEqualTo(moved);
    }

    private HttpResponse<String> takeBack() {
        return alla.form(page + "/due/take-back", "");
    }

    private String due() {
        return jdbc.sql("select due::text from invoice where id = ?")
                .param(invoice)
                .query(String.class)
                .single();
    }
}
