package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.billing.bank.OneCFile;
import io.sluice.client.Clients;
import io.sluice.client.NewRequest;
import io.sluice.deal.Deals;
import io.sluice.deal.NewDeal;
import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.deal.Offers;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.TaxId;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts from a deal's offer, and who sees them. */
@SluiceTest
class InvoicesTests {

    @Autowired
    Invoices invoices;

    @Autowired
    Deals deals;

    @Autowired
    Offers offers;

    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    Api api;

    private UUID deal;

    @BeforeEach
    void annaHasADealOfThreeLicences() {
        var asking = new NewRequest(
                "Иван", PhoneNumber.parse("+79161234567"), null, "ООО «Ветер»", TaxId.parse("7799000118"), "ru");
        var client = clients.resolve(asking);
        deal = deals.open(new NewDeal(Ids.next(), client.clientId(), client.contactId(), "Licences", "manual", false));
        deals.assign(deal, people.byLogin("anna").id(), "test");
        var line = new OfferLine(
                null, "Licence", "pcs", BigDecimal.ONE, new BigDecimal("10.07"), BigDecimal.ZERO, "STANDARD");
        offers.write(
                deal, new NewOffer(Collections.nCopies(3, line), BigDecimal.ZERO, PriceKind.NET, "ru", null, null));
    }

    @Test
    void aDraftHasTheLinesOfTheOfferAndIsMadeOnce() {
        var draft = invoices.draft(deal);

        assertThat(invoices.draft(deal)).isEqualTo(draft);
        assertThat(invoices.invoice(draft).total().amount()).isEqualByComparingTo("36.87");
        assertThat(invoices.invoice(draft).number()).isNull();
        assertThat(invoices.lines(draft))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.vat()).isEqualByComparingTo("2.22"));
    }

    @Test
    void theManagerOfTheDealSeesItAndAnotherTeamDoesNot() {
        var draft = api.as("anna").post("/api/v1/deals/" + deal + "/invoices", "{}");
        var path = "/api/v1/invoices/" + draft.json().get("id").asText();

        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(api.as("anna").get(path).status()).isEqualTo(200);
        assertThat(api.as("alla").get(path).status()).isEqualTo(200);
        assertThat(api.as("igor").get(path).status()).isEqualTo(404);
        assertThat(api.as("igor")
                        .post("/api/v1/deals/" + deal + "/invoices", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheAccountantIssues() {
        var draft = invoices.draft(deal);

        assertThat(api.as("anna")
                        .post("/api/v1/invoices/" + draft + "/issue", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(invoices.invoice(draft).status()).isEqualTo(InvoiceStatus.DRAFT);
    }

    @Test
    void anIssuedInvoiceHasANumberADocumentAndADayAndIsPaidByItsNumber() {
        var draft = invoices.draft(deal);

        var issued = api.as("alla").post("/api/v1/invoices/" + draft + "/issue", "{}");
        var again = api.as("alla").post("/api/v1/invoices/" + draft + "/issue", "{}");
        var number = issued.json().get("number").asText();
        var paid = OneCFile.statement("", OneCFile.credit("7", "36.87", "7799000118", "Оплата по счету " + number));
        api.as("alla").upload("/api/v1/bank-statements", "file", "s.txt", paid.getBytes(StandardCharsets.UTF_8));

        assertThat(issued.status()).as(issued.text()).isEqualTo(200);
        assertThat(number).startsWith("0001/");
        assertThat(issued.json().get("documentId").isNull()).isFalse();
        assertThat(issued.json().get("effectiveDue").isNull()).isFalse();
        assertThat(again.status()).isEqualTo(409);
        assertThat(invoices.paid(deal)).isTrue();
    }

    @Test
    void theDayOfPaymentMovesWithAReason() {
        var draft = invoices.draft(deal);
        api.as("alla").post("/api/v1/invoices/" + draft + "/issue", "{}");
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();

        var without = api.as("alla")
                .post("/api/v1/invoices/" + draft + "/due", "{\"due\":\"" + later + "\",\"reason\":\"\"}");
        var moved = api.as("alla")
                .post("/api/v1/invoices/" + draft + "/due", "{\"due\":\"" + later + "\",\"reason\":\"asked\"}");

        assertThat(without.status()).isEqualTo(400);
        assertThat(moved.json().get("due").asText()).as(moved.text()).isEqualTo(later);
    }

    @Test
    void aCancelledDraftNamesItsReasonAndMakesRoomForANewOne() {
        var draft = invoices.draft(deal);

        assertThatThrownBy(() -> invoices.cancel(draft, " ")).isInstanceOf(Refusal.class);
        invoices.cancel(draft, "other lines");

        assertThat(invoices.invoice(draft).status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(invoices.draft(deal)).isNotEqualTo(draft);
        assertThat(invoices.paid(deal)).isFalse();
    }
}
