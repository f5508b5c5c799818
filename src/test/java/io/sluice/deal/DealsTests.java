package io.sluice.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.client.Clients;
import io.sluice.client.NewRequest;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class DealsTests {

    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient db;

    @Autowired
    Api api;

    @Test
    void aDealIsSeenByItsManagerAndTheirHeadAndMissingForOthers() {
        UUID deal = dealOf("anna");

        assertThat(api.as("anna").get("/api/v1/deals/" + deal + "/offer").status())
                .isEqualTo(404);
        assertThat(api.as("anna").get("/api/v1/deals").json().get("total").asLong())
                .isEqualTo(1);
        assertThat(api.as("helen").get("/api/v1/deals").json().get("total").asLong())
                .isEqualTo(1);
        assertThat(api.as("igor").get("/api/v1/deals").json().get("total").asLong())
                .isZero();
        assertThat(api.as("igor").get("/api/v1/deals/" + deal + "/offer").status())
                .isEqualTo(404);
    }

    @Test
    void givingADealUpNeedsAReasonAndChangesNothingWithoutOne() {
        UUID deal = dealOf("anna");
        var refused = api.as("anna").post("/api/v1/deals/" + deal + "/lost", Map.of("reason", " "));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(statusOf(deal)).isEqualTo("OPEN");
    }

    @Test
    void onlyTheHeadMovesADealAndNeverToPaid() {
        UUID deal = dealOf("anna");
        var asked = Map.of("stage", "QUALIFIED", "reason", "known client");

        assertThat(api.as("anna").post("/api/v1/deals/" + deal + "/move", asked).status())
                .isEqualTo(403);
        assertThat(api.as("helen")
                        .post("/api/v1/deals/" + deal + "/move", Map.of("stage", "INVOICE_PAID", "reason", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoOnlySeesADealMayNotEndIt() {
        UUID deal = dealOf("anna");

        assertThat(api.as("dmitri")
                        .post("/api/v1/deals/" + deal + "/lost", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(statusOf(deal)).isEqualTo("OPEN");
    }

    @Test
    void anOfferIsCountedLineByLineAndMakesTheDealsAmount() {
        UUID deal = dealOf("anna");

        OfferView offer = offers.write(deal, content("16", "348.35", "4"));

        assertThat(offer.priced().totals().net()).isEqualByComparingTo("5350.66");
        assertThat(offer.discountPercent()).isEqualByComparingTo("4.00");
        assertThat(db.sql("select amount from deal where id = ?")
                        .param(deal)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(offer.total().amount());
    }

    @Test
    void anOfferOnApprovalIsNotChangedBehindTheHeadsBack() {
        UUID deal = dealOf("anna");
        offers.write(deal, content("1", "100", "0"));
        offers.askApproval(deal);

        assertThatThrownBy(() -> offers.write(deal, content("1", "1", "0"))).isInstanceOf(Refusal.class);
        offers.decline(deal, "too cheap");
        assertThat(offers.write(deal, content("1", "110", "0")).state()).isEqualTo(OfferState.DRAFT);
    }

    private String statusOf(UUID deal) {
        return db.sql("select status from deal where id = ?")
                .param(deal)
                .query(String.class)
                .single();
    }

    private NewOffer content(String quantity, String price, String discount) {
        var line = new OfferLine(
                null,
                "Pump",
                "pcs",
                new BigDecimal(quantity),
                new BigDecimal(price),
                new BigDecimal(discount),
                "STANDARD");
        return new NewOffer(List.of(line), BigDecimal.ZERO, PriceKind.NET, "ru", LocalDate.of(2099, 1, 1), null);
    }

    /** As a row of its own: no process runs behind it, so that only the deal's own rules answer. */
    private UUID dealOf(String login) {
        var found = clients.resolve(
                new NewRequest("Maria", PhoneNumber.parse("+79123456789"), null, "Pumps Ltd", null, "en"));
        Deal deal = new Deal(
                "1",
                new NewDeal(Ids.next(), found.clientId(), found.contactId(), "Pump", "web", false),
                java.time.Instant.now());
        deal.assignTo(people.byLogin(login).id(), people.byLogin(login).team());
        return stored.saveAndFlush(deal).id;
    }

    @Autowired
    StoredDeals stored;
}
