package io.sluice.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** One sale as its people live it, stage by stage, in Tasklist. */
public final class SalesTalk {

    private static final DateTimeFormatter PICKED = DateTimeFormatter.ofPattern("M/d/yyyy");

    private final Tasklist tasks;
    private final Api api;
    private final String deal;
    private final String manager;

    public SalesTalk(Tasklist tasks, Api api, String deal, String manager) {
        this.tasks = tasks;
        this.api = api;
        this.deal = deal;
        this.manager = manager;
    }

    public void reachTheDecisionMaker() {
        manager("Task_ContactLead")
                .choose("contact", 0)
                .type("notes", "Wants an offer")
                .complete();
        manager("Task_QualifyLead")
                .choose("qualification", 0)
                .type("need", "Sales platform")
                .select("budget", "Confirmed")
                .select("authority", "Decides")
                .type("expectedAmount", "600000")
                .complete();
        manager("Task_TalkToDecisionMaker")
                .choose("decisionMaker", 0)
                .tick("contactDecides")
                .choose("contact", 0)
                .type("notes", "Decides alone")
                .complete();
    }

    public void sendTheOffer() {
        Map<String, Object> line = Map.of(
                "name",
                "Licence",
                "unit",
                "pcs",
                "quantity",
                "2",
                "price",
                "300000",
                "discountPercent",
                "0",
                "vat",
                "STANDARD");
        assertThat(api.as(manager)
                        .put("/api/v1/deals/" + deal + "/offer", Map.of("lines", List.of(line)))
                        .status())
                .isEqualTo(200);
        manager("Task_PrepareOffer").complete();
        manager("Task_SendOffer").complete();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> stage().equals("OFFER_SENT"));
    }

    public void meetAfterASilence() {
        api.as("admin").post("/api/v1/clock", Map.of("advance", "P6D"));
        manager("Task_FollowUpOffer")
                .choose("followUp", 0)
                .type("notes", "They like it")
                .complete();
        manager("Task_ScheduleMeeting")
                .select("lengthMinutes", "1 hour") // before the pickers, whose lists would lie over this one
                .type("place", "Moscow, Tverskaya 1")
                .date("meetingAt", inDays(10))
                .time("meetingAt", "12:00")
                .complete();
        manager("Task_HoldMeeting")
                .choose("meeting", 0)
                .type("minutes", "Agreed on everything")
                .type("nextStep", "Draft the contract")
                .complete();
    }

    private Tasklist manager(String task) {
        return tasks.as(manager).open(task);
    }

    private String stage() {
        return deal().path("stage").asText();
    }

    private JsonNode deal() {
        return api.as(manager).get("/api/v1/deals/" + deal).json().path("deal");
    }

    static String inDays(int days) {
        return PICKED.format(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(days));
    }
}
