package io.sluice.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.billing.Invoices;
import io.sluice.billing.bank.OneCFile;
import io.sluice.client.Clients;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.Deals;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.Absences;
import io.sluice.staff.NewPerson;
import io.sluice.staff.People;
import io.sluice.staff.Role;
import io.sluice.staff.Tokens;
import io.sluice.support.Api;
import io.sluice.support.TestTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One client of team South with a record of every kind, all of them igor's. */
final class ForeignWorld {

    /** Stands in everything that names this client. */
    static final String MARK = "Zarechny";

    private final ApplicationContext application;
    private final Api api;
    private final Map<String, String> records = new HashMap<>();

    ForeignWorld(ApplicationContext application) {
        this.application = application;
        this.api = application.getBean(Api.class);
    }

    Ids built() {
        request();
        givenToIgor();
        records.put("message", queuedLetter());
        invoice();
        payment();
        overdue();
        records.put("call", recordedCall());
        campaign();
        records.put("import", list());
        colleague();
        twin();
        newcomer();
        records.put("run", UUID.randomUUID().toString());
        records.put("file", UUID.randomUUID().toString());
        records.put("template", UUID.randomUUID().toString());
        records.put("link", records.get("message"));
        return new Ids(Map.copyOf(records));
    }

    private void request() {
        Map<String, String> lead = Map.of(
                "name", MARK + " Person",
                "phone", "+79167654321",
                "email", "person@zarechny.example",
                "company", MARK + " Vetropark",
                "message", MARK + " wants chairs");
        JsonNode accepted =
                api.with("siteKey", "demo-site").post("/api/v1/leads", lead).json();
        bean(WorkQueue.class).drain();
        records.put("event", accepted.get("eventId").asText());
        JdbcClient db = bean(JdbcClient.class);
        Map<String, Object> deal = db.sql("select id, lead_id, client_id, contact_id from deal")
                .query()
                .singleRow();
        records.put("deal", String.valueOf(deal.get("id")));
        records.put("lead", String.valueOf(deal.get("lead_id")));
        records.put("client", String.valueOf(deal.get("client_id")));
        records.put("contact", String.valueOf(deal.get("contact_id")));
    }

    private String recordedCall() {
        UUID call = UUID.randomUUID();
        bean(JdbcClient.class).sql("""
                        insert into phone_call (id, provider, external_id, way, number, started_at, recording, phase, client_id)
                        values (?, 'generic', 'walked', 'IN', '+79167654321', now(), 'https://pbx.example/walked.mp3', 'TALKED', ?)""").params(call, id("client")).update();
        return call.toString();
    }

    private void givenToIgor() {
        UUID igor = bean(People.class).byLogin("igor").id();
        inOne(() -> {
            bean(Clients.class).assignOwner(id("client"), igor);
            bean(Deals.class).assign(id("deal"), igor, "It is his");
        });
        String task = "select task_id from work_item where deal_id = ? limit 1";
        records.put(
                "task",
                bean(JdbcClient.class)
                        .sql(task)
                        .param(id("deal"))
                        .query(String.class)
                        .single());
    }

    /** Somebody of igor's team who is not signed in: the walk may let them go. */
    private void newcomer() {
        String login = "walker-" + UUID.randomUUID().toString().substring(0, 8);
        UUID person = bean(People.class)
                .hire(new NewPerson(
                        login, MARK + " Manager", Set.of(Role.MANAGER), "south", "en", "moscow", null, null))
                .id();
        LocalDate day = LocalDate.of(2020, 1, 1);
        bean(Absences.class).plan(person, day, day, null);
        bean(Tokens.class).issue(person, "walk", null);
        records.put("person", person.toString());
        records.put("absence", bean(Absences.class).of(person).get(0).id().toString());
        records.put("token", bean(Tokens.class).of(person).get(0).id().toString());
    }

    private String queuedLetter() {
        var message = new NewMessage(
                "head-notice",
                "deal",
                id("deal"),
                1,
                id("client"),
                id("deal"),
                EmailAddress.parse("helen@demo.sluice.example"),
                "en",
                Map.of("deal.number", "1", "client.name", MARK + " Vetropark", "manager.name", "Igor Sokolov"),
                List.of(),
                List.of());
        UUID[] queued = new UUID[1];
        inOne(() -> queued[0] = bean(Outbox.class).queue(message));
        return queued[0].toString();
    }

    private void invoice() {
        Map<String, Object> line = Map.of(
                "name",
                "Chair",
                "unit",
                "pcs",
                "quantity",
                "2",
                "price",
                "100",
                "discountPercent",
                "0",
                "vat",
                "STANDARD");
        ok(api.as("igor").put("/api/v1/deals/" + id("deal") + "/offer", Map.of("lines", List.of(line))));
        String invoice = ok(api.as("igor").post("/api/v1/deals/" + id("deal") + "/invoices", Map.of()))
                .get("id")
                .asText();
        records.put("invoice", invoice);
        LocalDate due =
                bean(TestTime.class).now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        JsonNode issued =
                ok(api.as("alla").post("/api/v1/invoices/" + invoice + "/issue", Map.of("due", due.toString())));
        records.put("document", issued.get("documentId").asText());
    }

    private void payment() {
        String file = OneCFile.statement("50.00", OneCFile.credit("7", "50.00", "7799000118", "For chairs"));
        JsonNode loaded = ok(api.as("alla")
                .upload("/api/v1/bank-statements", "file", "s.txt", file.getBytes(StandardCharsets.UTF_8)));
        records.put("statement", loaded.get("id").asText());
        String payment =
                ok(api.as("alla").get("/api/v1/payments")).at("/items/0/id").asText();
        records.put("payment", payment);
        JsonNode put = ok(api.as("alla")
                .post("/api/v1/payments/" + payment + "/allocations", Map.of("invoiceId", records.get("invoice"))));
        records.put("allocation", put.at("/allocations/0/id").asText());
    }

    private void overdue() {
        bean(TestTime.class).advance(Duration.ofDays(10));
        inOne(() -> bean(Invoices.class).reportOverdue(id("deal")));
        records.put(
                "case",
                ok(api.as("alla").get("/api/v1/collection/cases"))
                        .at("/items/0/id")
                        .asText());
    }

    private void campaign() {
        Map<String, Object> terms = Map.of(
                "key", "autumn",
                "name", "Autumn",
                "source", "web",
                "budget", Map.of("amount", "100.00", "currency", "RUB"),
                "startsOn", "2026-11-01");
        records.put(
                "campaign",
                ok(api.as("admin").post("/api/v1/campaigns", terms)).get("id").asText());
    }

    /** What the administrator handed in. */
    private String list() {
        byte[] file = ("name,phone\n" + MARK + " Person,no phone\n").getBytes(StandardCharsets.UTF_8);
        return ok(api.as("admin").upload("/api/v1/imports/leads?dryRun=true", "file", "l.csv", file))
                .get("id")
                .asText();
    }

    private void colleague() {
        String contacts = "/api/v1/clients/" + id("client") + "/contacts";
        JsonNode card = ok(api.as("igor").post(contacts, Map.of("name", MARK + " Colleague")));
        records.put("other-contact", card.get("id").asText());
    }

    private void twin() {
        String twin = ok(api.as("igor").post("/api/v1/clients", Map.of("name", MARK + " Twin")))
                .get("id")
                .asText();
        JsonNode merged = ok(api.as("igor").post("/api/v1/clients/" + id("client") + "/merge", Map.of("client", twin)));
        records.put("merge", merged.get("mergeId").asText());
    }

    private static JsonNode ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer.json();
    }

    private UUID id(String kind) {
        return UUID.fromString(records.getOrDefault(kind, ""));
    }

    private void inOne(Runnable work) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
