package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sluice.communication.LetterDesk;
import io.sluice.communication.LetterDraft;
import io.sluice.communication.LetterPreview;
import io.sluice.document.DocumentDesk;
import io.sluice.document.Documents;
import io.sluice.shared.Refusal;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written about money: the letter with the invoice before there is one, reminder and claim when it is late. */
@SluiceTest
class LatePapersTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    private Sale sale;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
    }

    @Test
    void aReminderNamesWhatIsOverdueAndHowLong() {
        UUID deal = late();

        String text = text(deal, "dunning-letter", "en");

        assertThat(text)
                .contains("Payment reminder", sale.invoice(deal).number(), "122,000.00")
                .containsPattern("122,000.00\\D+10\\b");
    }

    @Test
    void aClaimDemandsTheDebtAndThePenaltyOfTheContract() {
        UUID deal = late();

        String text = text(deal, "claim", "ru");

        // 10 days of 0.1 % of 122 000
        assertThat(text)
                .contains("ПРЕТЕНЗИЯ", sale.invoice(deal).number(), "1 220,00", "123 220,00", "0,1 %")
                .contains("неустойка")
                .contains("На основании договора №");
    }

    @Test
    void withoutAnAgreedRateAClaimDemandsTheDebtAlone() {
        UUID deal = late();
        application
                .getBean(JdbcClient.class)
                .sql("update contract_revision set state = 'APPROVED' where state = 'AGREED'")
                .update();

        assertThat(text(deal, "claim", "en"))
                .contains("122,000.00", "Days late")
                .doesNotContain("penalty of");
    }

    @Test
    void accountingTakesTheInvoiceAwayForTheArchive() throws IOException {
        UUID deal = sale.invoiced("2026-12-10");
        Api alla = application.getBean(Api.class).as("alla");
        String document = "/api/v1/documents/" + sale.invoice(deal).documentId();

        Api.Answer archived = alla.get(document + "?format=pdfa");

        assertThat(archived.status()).isEqualTo(200);
        assertThat(archived.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(archived.header("Content-Disposition")).startsWith("attachment");
        Path file = Files.write(
                Path.of("target", "archived-invoice.pdf"), archived.response().body());
        assertThat(PreflightParser.validate(file.toFile()).isValid()).isTrue();
        assertThat(alla.get(document + "?format=odt").status()).isEqualTo(400);
    }

    @Test
    void whoeverIsOnTimeGetsNeither() {
        UUID deal = sale.invoiced("2026-12-10");

        for (String kind : List.of("dunning-letter", "claim"))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> text(deal, kind, "en"))
                    .matches(refusal -> refusal.status() == 409);
    }

    @Test
    void theLetterWithTheInvoiceIsWrittenBeforeThereIsOne() {
        UUID deal = sale.contractAgreed();
        LetterDesk letters = application.getBean(LetterDesk.class);
        LetterDraft own = new LetterDraft("Your chairs, {number}", "The invoice {number} is here.", List.of());

        LetterPreview before = asManager(deal, () -> letters.preview(deal, "invoice-letter"));
        asManager(deal, () -> {
            letters.write(deal, "invoice-letter", own);
            return true;
        });
        sale.invoice(deal, "2026-12-10");

        assertThat(before.words().body()).contains("{number}").doesNotContain("null");
        assertThat(subject("invoice-letter"))
                .isEqualTo("Your chairs, " + sale.invoice(deal).number());
        assertThat(sale.letters("invoice-letter")).isOne();
        assertThat(asManager(deal, () -> letters.preview(deal, "invoice-letter"))
                        .edited())
                .isFalse();
    }

    private UUID late() {
        UUID deal = sale.invoiced("2026-12-10");
        time.at("2026-12-20", "12:00");
        return deal;
    }

    private String text(UUID deal, String kind, String language) {
        UUID document = asManager(
                deal,
                () -> application
                        .getBean(DocumentDesk.class)
                        .create(deal, kind, language)
                        .id());
        return String.join("\n", application.getBean(Documents.class).lines(document))
                .replace('\u00a0', ' ');
    }

    private <T> T asManager(UUID deal, java.util.function.Supplier<T> act) {
        return sale.funnel().as(sale.funnel().manager(deal), act);
    }

    private String subject(String kind) {
        return application
                .getBean(JdbcClient.class)
                .sql("select subject from outgoing_message where kind = ?")
                .param(kind)
                .query(String.class)
                .single();
    }
}
