package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.support.Api;
import io.sluice.support.Browser;
import io.sluice.support.ClosingTalk;
import io.sluice.support.PackagedApp;
import io.sluice.support.SalesTalk;
import io.sluice.support.Tasklist;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;

@ExtendWith(SalesBrowserIT.PictureOfFailure.class)
class SalesBrowserIT {

    private static PackagedApp app;
    private static Browser browser;
    private static Api api;

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        app = PackagedApp.startFresh("browser");
        api = Api.at(app.base());
        browser = Browser.open(app.base());
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (app != null) app.close();
    }

    @Test
    void aRequestFromTheWebFormBecomesAPaidInvoiceThroughTasklist() {
        String deal = request("Anton Serov", "+79161112233", "Serov and Sons LLC");
        Tasklist tasks = new Tasklist(browser, api, deal);
        SalesTalk talk = new SalesTalk(tasks, api, deal, manager(deal));
        ClosingTalk closing = new ClosingTalk(tasks, api, deal, manager(deal));

        talk.reachTheDecisionMaker();
        talk.sendTheOffer();
        talk.meetAfterASilence();
        closing.agreeTheContractAfterRemarks();
        closing.issueTheInvoice();
        closing.uploadThePayment(browser);

        assertThat(deal(deal, manager(deal)).path("stage").asText()).isEqualTo("INVOICE_PAID");
        assertThat(deal(deal, manager(deal)).path("status").asText()).isEqualTo("WON");
    }

    @Test
    void aDealIsLostFromItsPageWithAReasonThatStaysInItsHistory() {
        String deal = request("Vera Lisina", "+79164445566", "Lisina Trade LLC");
        String manager = manager(deal);
        browser.login(manager);

        browser.go("/deals/" + deal);
        browser.click(By.cssSelector("#act-lose summary"));
        browser.type(By.cssSelector("form[action$='/acts/lose'] [name=reason]"), "Chose a competitor");
        browser.click(By.cssSelector("form[action$='/acts/lose'] button[type=submit]"));
        browser.confirm();

        browser.go("/deals/" + deal);
        assertThat(deal(deal, manager).path("status").asText()).isEqualTo("LOST");
        assertThat(browser.text()).contains("Chose a competitor");
    }

    /** Fills in the hosted form and answers with the deal that came of it. */
    private static String request(String name, String phone, String company) {
        browser.go("/forms/lead");
        browser.type(By.name("name"), name);
        browser.type(By.name("phone"), phone);
        browser.type(By.name("email"), "client@example.com".replace("client", phone.substring(1)));
        browser.type(By.name("company"), company);
        browser.type(By.name("message"), "Please send an offer");
        browser.click(By.cssSelector("form button[type=submit]"));
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> dealOf(company), found -> !found.isEmpty());
    }

    private static String dealOf(String company) {
        for (String login : new String[] {"helen", "igor"})
            for (JsonNode deal :
                    api.as(login).get("/api/v1/deals?size=50").json().path("items"))
                if (deal.path("client").asText().equals(company))
                    return deal.path("id").asText();
        return "";
    }

    private static String manager(String deal) {
        Map<String, String> logins = Map.of("Anna Orlova", "anna", "Boris Volkov", "boris");
        for (String login : new String[] {"helen", "igor"})
            for (JsonNode one :
                    api.as(login).get("/api/v1/deals?size=50").json().path("items"))
                if (one.path("id").asText().equals(deal))
                    return logins.getOrDefault(one.path("owner").asText(), "igor");
        return api.as("anna").get("/api/v1/deals/" + deal).status() == 200 ? "anna" : "boris";
    }

    private static JsonNode deal(String deal, String login) {
        return api.as(login).get("/api/v1/deals/" + deal).json().path("deal");
    }

    static final class PictureOfFailure implements AfterTestExecutionCallback {

        @Override
        public void afterTestExecution(ExtensionContext test) {
            if (test.getExecutionException().isPresent())
                browser.picture(test.getRequiredTestMethod().getName());
        }
    }
}
