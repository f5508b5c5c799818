package io.sluice.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
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
    private static final String INN = "7707083893";

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

    public void agreeTheContractAfterRemarks() {
        manager("Task_DraftContract")
                .type("prepaymentPercent", "100")
                .type("paymentDays", "10")
                .type("penaltyPercentPerDay", "0.1")
                .type("delivery", "Ten days")
                .select("language", "Russian")
                .complete();
        tasks.as("lev")
                .open("Task_ReviewContract")
                .choose("review", 1)
                .type("remarks", "Cap the penalty")
                .complete();
        manager("Task_ReviseContract").type("special", "Penalty at most 10 %").complete();
        tasks.as("lev").open("Task_ReviewContract").choose("review", 0).complete();
        manager("Task_AgreeContract").choose("contractAgreed", 0).complete();
    }

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
        tasks.as("alla").open("Task_IssueInvoice").date("dueOn", inDays(30)).complete();
    }

    /** The bank's file names the invoice; loaded twice it changes nothing more. */
    public void uploadThePayment() {
        JsonNode invoice = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.as("alla")
                                .get("/api/v1/invoices?deal=" + deal)
                                .json()
                                .path("items")
                                .path(0),
                        found -> found.path("number").isTextual());
        byte[] statement = statement(
                invoice.path("number").asText(),
                invoice.path("total").path("amount").asText());
        Api.Answer first = api.as("alla").upload("/api/v1/bank-statements", "file", "kl_to_1c.txt", statement);
        Api.Answer again = api.as("alla").upload("/api/v1/bank-statements", "file", "kl_to_1c.txt", statement);
        assertThat(first.json().path("allocated").asInt()).as(first.text()).isEqualTo(1);
        assertThat(again.json().path("new").asInt()).as(again.text()).isZero();
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

    private static String inDays(int days) {
        return PICKED.format(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(days));
    }

    private static byte[] statement(String number, String amount) {
        String today = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneOffset.UTC).plusDays(6));
        return STATEMENT
                .formatted(today, today, today, amount, amount, today, amount, INN, today, number)
                .replace("\n", "\r\n")
                .getBytes(Charset.forName("windows-1251"));
    }

    private static final String STATEMENT = """
            1CClientBankExchange
            ВерсияФормата=1.03
            Кодировка=Windows
            Отправитель=Банк
            ДатаНачала=%s
            ДатаКонца=%s
            РасчСчет=40702810600000001001
            СекцияРасчСчет
            ДатаНачала=%s
            РасчСчет=40702810600000001001
            НачальныйОстаток=0.00
            ВсегоПоступило=%s
            ВсегоСписано=0.00
            КонечныйОстаток=%s
            КонецРасчСчет
            СекцияДокумент=Платежное поручение
            Номер=77
            Дата=%s
            Сумма=%s
            ПлательщикСчет=40702810900000000001
            ПлательщикИНН=%s
            Плательщик1=ООО Серов и сыновья
            ПолучательСчет=40702810600000001001
            ДатаПоступило=%s
            НазначениеПлатежа=Оплата по счету № %s
            КонецДокумента
            КонецФайла
            """;
}
