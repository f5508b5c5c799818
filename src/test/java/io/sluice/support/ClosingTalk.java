package io.sluice.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;

/** The second half of a sale, from the held meeting to the money: manager, lawyer and accountant in turn. */
public final class ClosingTalk {

    private static final String INN = "7707083893";

    private final Tasklist tasks;
    private final Api api;
    private final String deal;
    private final String manager;

    public ClosingTalk(Tasklist tasks, Api api, String deal, String manager) {
        this.tasks = tasks;
        this.api = api;
        this.deal = deal;
        this.manager = manager;
    }

    public void agreeTheContractAfterRemarks() {
        manager("Task_DraftContract")
                .type("prepaymentPercent", "100")
                .type("paymentDays", "10")
                .type("penaltyPercentPerDay", "0.1")
                .type("delivery", "Ten days")
                .select("language", "Russian")
                .complete();
        lawyer().choose("review", 1).type("remarks", "Cap the penalty").complete();
        manager("Task_ReviseContract").type("special", "Penalty at most 10 %").complete();
        lawyer().choose("review", 0).complete();
        manager("Task_AgreeContract").choose("contractAgreed", 0).complete();
    }

    /** Without the taxpayer number the bank's line would wait for a person. */
    public void issueTheInvoice() {
        JsonNode client = api.as(manager)
                .get("/api/v1/clients/" + deal().path("clientId").asText())
                .json();
        Api.Answer patched = api.as(manager)
                .with("If-Match", "\"" + client.path("version").asText() + "\"")
                .patch(
                        "/api/v1/clients/" + client.path("id").asText(),
                        Map.of("requisites", Map.of("legalName", "Serov and Sons LLC", "inn", INN)));
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        tasks.as("alla")
                .open("Task_IssueInvoice")
                .date("dueOn", SalesTalk.inDays(30))
                .complete();
    }

    /** The bank's file names the invoice; loaded twice it changes nothing more. */
    public void uploadThePayment(Browser browser) {
        Path file = BankFile.paying(invoice(), INN);
        String first = upload(browser, file);
        String again = upload(browser, file);
        assertThat(first).contains("1 new, 0 known already; 1 matched");
        assertThat(again).contains("0 new, 1 known already; 0 matched");
    }

    private static String upload(Browser browser, Path file) {
        browser.go("/money/statements");
        browser.upload(By.name("file"), file);
        browser.click(By.cssSelector("form[action='/money/statements'] button[type=submit]"));
        return browser.find(By.cssSelector(".note[role=status]")).getText();
    }

    private JsonNode invoice() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.as("alla")
                                .get("/api/v1/invoices?deal=" + deal)
                                .json()
                                .path("items")
                                .path(0),
                        found -> found.path("number").isTextual());
    }

    private Tasklist manager(String task) {
        return tasks.as(manager).open(task);
    }

    private Tasklist lawyer() {
        return tasks.as("lev").open("Task_ReviewContract");
    }

    private JsonNode deal() {
        return api.as(manager).get("/api/v1/deals/" + deal).json().path("deal");
    }
}
