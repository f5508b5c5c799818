package io.sluice.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.client.Clients;
import io.sluice.client.NewRequest;
import io.sluice.document.DocumentDesk;
import io.sluice.document.Documents;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class DealPapersTests {

    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    Offers offers;

    @Autowired
    Contracts contracts;

    @Autowired
    Documents documents;

    @Autowired
    DocumentDesk desk;

    @Autowired
    StoredDeals stored;

    @Autowired
    JdbcClient db;

    @Autowired
    Api api;

    UUID deal;

    @BeforeEach
    void annasDealWithAnOffer() {
        var found = clients.resolve(
                new NewRequest("Maria", PhoneNumber.parse("+79123456789"), null, "Pumps <b>Ltd", null, "en"));
        Deal opened = new Deal(
                "1", new NewDeal(Ids.next(), found.clientId(), found.contactId(), "Pump", "web", false), Instant.now());
        opened.assignTo(people.byLogin("anna").id(), people.byLogin("anna").team());
        deal = stored.saveAndFlush(opened).id;
        var line = new OfferLine(
                null, "Pump ${7*7}", "pcs", BigDecimal.ONE, new BigDecimal("100"), BigDecimal.ZERO, "STANDARD");
        offers.write(
                deal,
                new NewOffer(List.of(line), BigDecimal.ZERO, PriceKind.NET, "ru", LocalDate.of(2099, 1, 1), null));
    }

    @Test
    void aDraftIsMadeByKindAndLanguageAndGetsItsNumberAtIssue() {
        var made = create("anna", "offer", "en");
        String id = made.json().get("documentId").asText();
        var issued = api.as("anna").post("/api/v1/documents/" + id + "/issue", Map.of());
        var again = api.as("anna").post("/api/v1/documents/" + id + "/issue", Map.of());

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("number").isNull()).isTrue();
        assertThat(issued.json().get("number").asText()).matches("Q-\\d{4}/\\d\\d");
        assertThat(issued.json().get("sha256").asText()).hasSize(64);
        assertThat(again.json()).isEqualTo(issued.json());
        assertThat(api.as("anna")
                        .get("/api/v1/documents/" + id + "?format=docx")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theDraftsPageShowsWhatWasTypedAsText() {
        String html = desk.sheet(desk.create(deal, "offer", "ru").id()).html();

        assertThat(html).contains("Pump ${7*7}", "Pumps &lt;b&gt;Ltd").doesNotContain("<b>Ltd", "Pump 49");
    }

    @Test
    void anotherManagerFindsNoDealAndADirectorMayOnlyRead() {
        assertThat(create("igor", "offer", "ru").status()).isEqualTo(404);
        assertThat(create("dmitri", "offer", "ru").status()).isEqualTo(403);
        assertThat(create("anna", "poem", "ru").status()).isEqualTo(400);
        assertThat(create("anna", "offer", "de").status()).isEqualTo(400);
        assertThat(documents.of("deal", deal)).isEmpty();
    }

    @Test
    void aContractIsNotIssuedPastItsReview() {
        contracts.draft(deal, new ContractTerms(BigDecimal.TEN, 10, new BigDecimal("0.1"), "by truck", null, "ru"));
        UUID draft = contracts.current(deal).orElseThrow().latest().documentId();

        var refused = api.as("anna").post("/api/v1/documents/" + draft + "/issue", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(documents.view(draft).state()).isEqualTo("DRAFT");
        assertThat(desk.issuable(draft)).isFalse();
    }

    @Test
    void theDatabaseItselfKeepsWhatWasIssued() {
        UUID issued = desk.issue(desk.create(deal, "offer", "ru").id()).id();

        assertThatThrownBy(() -> db.sql("update document set content = '' where id = ?")
                        .param(issued)
                        .update())
                .hasMessageContaining("does not change any more");
        assertThatThrownBy(() -> db.sql("update document set state = 'DRAFT' where id = ?")
                        .param(issued)
                        .update())
                .hasMessageContaining("no draft any more");
    }

    @Test
    void aCorrectionIsARevisionUnderTheSameNumber() {
        var first = desk.issue(desk.create(deal, "offer", "ru").id());
        var second = desk.issue(desk.create(deal, "offer", "ru").id());

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(desk.sheet(first.id()).document().state()).isEqualTo("REPLACED");
        assertThat(desk.sheet(second.id()).revisions()).hasSize(2);
    }

    private Api.Answer create(String login, String kind, String language) {
        return api.as(login).post("/api/v1/deals/" + deal + "/documents", Map.of("kind", kind, "language", language));
    }
}
