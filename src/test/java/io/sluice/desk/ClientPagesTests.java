package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client entered by hand, its card, its first deal, and who may see and change them. */
@SluiceTest
class ClientPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    Api api;

    private Session anna;
    private String card;

    @BeforeEach
    void aClientEnteredByHand() {
        anna = Session.of(api.base(), "anna");
        card = location(anna.form(
                "/clients/new", "company=Alpha+LLC&name=Vera+Orlova&phone=%2B79161112233&email=vera@alpha.example"));
    }

    @Test
    void theCardSaysThatTheTaxpayerNumberIsMissingAndLeadsThere() {
        String page = anna.get(card).body();

        assertThat(page)
                .contains("Alpha LLC")
                .contains("+7 916 111-22-33")
                .contains("waits for accounting")
                .contains(card + "/edit");
    }

    @Test
    void requisitesAreChangedOnTheVersionThatWasSeen() {
        String seen = version();

        HttpResponse<String> saved = change(seen, "name=Alpha+LLC&language=ru&inn=7707083893&kpp=770701001");
        HttpResponse<String> late = change(seen, "name=Alpha+Limited&language=ru");

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(anna.get(card).body()).contains("7707083893").doesNotContain("waits for accounting");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("Alpha Limited");
    }

    @Test
    void aWrongTaxpayerNumberIsSaidAtItsFieldAndWhatWasTypedStays() {
        HttpResponse<String> refused = change(version(), "name=Alpha+Two&language=en&inn=7707083894");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"w-inn\"")
                .contains("Alpha Two")
                .contains("7707083894");
    }

    @Test
    void aDealBeginsAtTheCardAndStandsInTheClientsList() {
        String deal = deal("Twenty chairs");

        assertThat(anna.get(deal).body()).contains("Twenty chairs").contains(card);
        assertThat(anna.get(card).body()).contains("Twenty chairs").contains("Talk to the decision maker");
    }

    @Test
    void aDealShowsTheCallAboutALatePaymentThatHangsOnItsClient(@Autowired WorkItems items, @Autowired People people) {
        String deal = deal("Twenty chairs");
        UUID client = UUID.fromString(card.substring("/clients/".length()));
        items.opened(new WorkItem(
                "debt",
                "Task_CallDebtor",
                null,
                null,
                client,
                "Alpha LLC",
                people.byLogin("anna").id(),
                null,
                "Call the debtor · Alpha LLC",
                null,
                50,
                null,
                null));

        assertThat(anna.get(deal).body()).contains("Call the debtor").contains("About the client as a whole");
    }

    @Test
    void aDealPutOffByMistakeIsTakenUpFromItsPage() {
        String deal = deal("Twenty chairs");
        anna.form(deal + "/acts/put-off", "until=2099-01-15&reason=later");
        assertThat(anna.get(deal).body()).contains("The deal is put off.").contains(deal + "/acts/take-back");

        anna.form(deal + "/acts/take-back", "");

        assertThat(anna.get(deal).body())
                .contains("Not put off after all")
                .contains("Talk to the decision maker")
                .doesNotContain("acts/take-back");
    }

    @Test
    void theBoardSaysOnEachCardWhatIsNext() {
        deal("Twenty chairs");

        assertThat(anna.get("/deals").body()).contains("Twenty chairs").contains("Talk to the decision maker");
    }

    @Test
    void aDealLeadsToTheOtherRequestsOfItsClient() {
        String chairs = deal("Twenty chairs");
        String tables = deal("Ten tables");

        assertThat(anna.get(tables).body())
                .contains("Other requests of this client")
                .contains(chairs);
    }

    @Test
    void aPhoneThatAnOwnClientHasIsNotEnteredTwice() {
        HttpResponse<String> again = anna.form("/clients/new", "company=Beta&name=Ivan&phone=8+916+111-22-33");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Alpha LLC has this already").contains("value=\"Beta\"");
    }

    @Test
    void theListFindsByPhoneAndIsTakenAwayAsText() {
        anna.form("/clients/new", "company=" + encoded("=HYPERLINK(1)") + "&name=Max&email=max@beta.example");

        assertThat(anna.get("/clients?q=89161112233").body())
                .contains("Alpha LLC")
                .doesNotContain("HYPERLINK");
        assertThat(anna.get("/find?q=alpha").body()).contains("Alpha LLC");
        assertThat(anna.get("/clients/export").body()).contains("\"'=HYPERLINK(1)\"");
    }

    @Test
    void anotherTeamFindsNothingAndTheDirectorReadsEverything() {
        Session igor = Session.of(api.base(), "igor");

        assertThat(igor.get(card).statusCode()).isEqualTo(404);
        assertThat(igor.get("/clients?q=Alpha").body()).doesNotContain("Alpha LLC");
        assertThat(igor.get("/find?q=Alpha").body()).doesNotContain("Alpha LLC");
        assertThat(Session.of(api.base(), "dmitri").get(card).statusCode()).isEqualTo(200);
    }

    private String deal(String title) {
        String form = anna.get("/deals/new?client=" + id()).body();
        Matcher contact = Pattern.compile("option value=\"([0-9a-f-]{36})\"").matcher(form);
        assertThat(contact.find()).as(form).isTrue();
        return location(anna.form(
                "/deals/new", "client=" + id() + "&contact=" + contact.group(1) + "&title=" + encoded(title)));
    }

    private HttpResponse<String> change(String version, String fields) {
        return anna.form(card + "/edit", "version=" + version + "&" + fields);
    }

    private String version() {
        Matcher version = VERSION.matcher(anna.get(card + "/edit").body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String id() {
        return card.substring("/clients/".length());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
