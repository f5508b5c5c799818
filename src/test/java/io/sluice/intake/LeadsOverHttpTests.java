package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class LeadsOverHttpTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Test
    void anAcceptedRequestIsStoredAsItCameBeforeAnythingElseHappens() {
        Api.Answer answer = site().post("/api/v1/leads", petr());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().get("outcome").asText()).isEqualTo("pending");
        assertThat(db.sql("select raw from intake_event where id = ?::uuid")
                        .param(answer.json().get("eventId").asText())
                        .query(String.class)
                        .single())
                .contains("8 (900) 000-00-00");
        assertThat(rows("lead")).isZero();
    }

    @Test
    void theQueueMakesClientLeadAndDealOfIt() {
        site().post("/api/v1/leads", petr());

        queue.drain();

        assertThat(rows("client_account")).isEqualTo(1);
        assertThat(rows("lead")).isEqualTo(1);
        assertThat(rows("deal")).isEqualTo(1);
        assertThat(ledger().get("newLeads").asInt()).isEqualTo(1);
        assertThat(ledger().get("unaccounted").asInt()).isZero();
    }

    @Test
    void theSameKeyIsTheSameEventAndHasOneEffect() {
        Api repeated = site().with("Idempotency-Key", "k-1");
        String first =
                repeated.post("/api/v1/leads", petr()).json().get("eventId").asText();
        queue.drain();

        Api.Answer second = repeated.post("/api/v1/leads", petr());
        queue.drain();

        assertThat(second.json().get("eventId").asText()).isEqualTo(first);
        assertThat(second.json().get("outcome").asText()).isEqualTo("new-lead");
        assertThat(rows("lead")).isEqualTo(1);
    }

    @Test
    void aFormMayCarryFieldsThatNobodyKnows() {
        Api.Answer answer = api.with("Content-Type", "application/x-www-form-urlencoded")
                .raw("POST", "/api/v1/leads", "siteKey=demo-site&email=petr%40example.com&colour=red&utm_source=ad");
        queue.drain();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(db.sql("select utm ->> 'utm_source' from lead")
                        .query(String.class)
                        .single())
                .isEqualTo("ad");
    }

    @Test
    void badInputIsAnsweredWithItsProblemAndLeavesNothing() {
        assertThat(site().post("/api/v1/leads", "{\"phone\":").status()).isEqualTo(400);
        assertThat(field(Map.of("name", "Petr"))).isEqualTo("phone");
        assertThat(field(Map.of("phone", "no phone"))).isEqualTo("phone");
        assertThat(field(Map.of("email", "a@b.ru\nBcc: x@y.ru"))).isEqualTo("email");
        assertThat(field(Map.of("phone", "89000000000", "colour", "red"))).isEqualTo("colour");
        assertThat(api.with("siteKey", "other").post("/api/v1/leads", petr()).status())
                .isEqualTo(403);
        assertThat(site().post("/api/v1/leads", Map.of("phone", "89000000000", "message", "x".repeat(70 * 1024)))
                        .status())
                .isEqualTo(413);
        assertThat(rows("intake_event")).isZero();
    }

    @Test
    void whoFillsTheHiddenFieldIsCountedAsSpamAndNotToldSo() {
        Api.Answer answer = site().post("/api/v1/leads", Map.of("website2", "http://spam", "email", "a@b.com"));
        queue.drain();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(rows("lead")).isZero();
        assertThat(ledger().get("spam").asInt()).isEqualTo(1);
    }

    @Test
    void onlyHeadsReadTheLedgerAndOnlyTheirOwnEvents() {
        String id = site().post("/api/v1/leads", petr()).json().get("eventId").asText();

        assertThat(api.as("anna").get("/api/v1/intake/ledger").status()).isEqualTo(403);
        assertThat(api.as("anna").get("/api/v1/intake/events/" + id).status()).isEqualTo(404);
        assertThat(api.as("helen").get("/api/v1/intake/events/" + id).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/intake/events/" + id).status()).isEqualTo(401);
    }

    private String field(Map<String, String> body) {
        Api.Answer answer = site().post("/api/v1/leads", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return answer.json().at("/errors/0/field").asText();
    }

    private com.fasterxml.jackson.databind.JsonNode ledger() {
        return api.as("helen").get("/api/v1/intake/ledger").json();
    }

    private Api site() {
        return api.with("siteKey", "demo-site");
    }

    private static Map<String, String> petr() {
        return Map.of("name", "Petr", "phone", "8 (900) 000-00-00", "message", "Two lathes, please");
    }

    private long rows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
