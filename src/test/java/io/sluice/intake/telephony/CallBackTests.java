package io.sluice.intake.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class CallBackTests {

    private static final String STRANGER = "+79000000011";
    private static final String KNOWN = "+79000000022";

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    UnendedCalls unended;

    Exchange exchange;

    @BeforeEach
    void onATuesdayMorning() {
        time.at("2026-06-02", "10:00");
        exchange = new Exchange(api, time);
    }

    @Test
    void aStrangersMissedCallOpensALeadWhoseFirstContactIsTheCallBack() {
        exchange.missed(STRANGER);
        queue.drain();

        assertThat(keys()).containsExactly("Task_ContactLead");
        assertThat(text("select source from lead")).isEqualTo("call");
        assertThat(text("select outcome from intake_event")).isEqualTo("NEW_LEAD");
    }

    @Test
    void fiveMissedCallsAreOneTaskWithACounter() {
        for (int i = 0; i < 5; i++) exchange.missed(STRANGER);
        queue.drain();

        assertThat(keys()).containsExactly("Task_ContactLead");
        assertThat(text("select missed from call_back")).isEqualTo("5");
        assertThat(text("select count(*) from lead")).isEqualTo("1");
    }

    @Test
    void whoGetsThroughAfterAllIsQualifiedNext() {
        exchange.missed(STRANGER);
        queue.drain();
        time.advance(java.time.Duration.ofMinutes(5));
        exchange.weGotThrough(STRANGER);
        queue.drain();

        assertThat(keys()).containsExactly("Task_QualifyLead");
        assertThat(text("select count(*) from call_back where closed_at is null"))
                .isEqualTo("0");
    }

    @Test
    void aStrangersAnsweredCallIsALeadOfWhoeverPickedUp() {
        exchange.answered(STRANGER);
        queue.drain();

        assertThat(keys()).containsExactly("Task_QualifyLead");
        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("boris");
    }

    @Test
    void aKnownClientsMissedCallAsksTheirManagerToCallBackWithinWorkingTime() {
        annasClient();
        time.at("2026-06-02", "22:15");
        exchange.missed(KNOWN);
        queue.drain();

        Task task = tasks.createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("Task_CallBack");
        assertThat(task.getAssignee()).isEqualTo("anna");
        assertThat(task.getDueDate().toInstant()).isEqualTo("2026-06-03T06:15:00Z");
        assertThat(text("select count(*) from lead")).isEqualTo("0");
    }

    @Test
    void theTaskEndsByItselfWhenTheClientCallsAgainAndIsAnswered() {
        annasClient();
        exchange.missed(KNOWN);
        queue.drain();
        time.advance(java.time.Duration.ofMinutes(3));
        exchange.answered(KNOWN);
        queue.drain();

        assertThat(keys()).isEmpty();
        assertThat(text("select result from interaction where kind = 'CALL'")).isEqualTo("Phone call");
    }

    @Test
    void whoDoesNotAnswerIsTriedAgainUntilReached() {
        annasClient();
        exchange.missed(KNOWN);
        queue.drain();

        complete("NO_ANSWER");
        assertThat(keys()).isEmpty();
        assertThat(text("select count(*) from call_back where closed_at is null"))
                .isEqualTo("1");

        exchange.weGotThrough(KNOWN);
        queue.drain();
        assertThat(text("select count(*) from act_ru_execution")).isEqualTo("0");
    }

    @Test
    void whatNobodyCallsBackInTimeBecomesTheHeads() {
        annasClient();
        exchange.missed(KNOWN);
        queue.drain();
        Job overdue =
                management.createJobQuery().activityId("Timer_CallBackOverdue").singleResult();
        assertThat(overdue.getDuedate()).isCloseTo("2026-06-02T07:45:00Z", 60_000);

        management.executeJob(overdue.getId());

        Task task = tasks.createTaskQuery().singleResult();
        assertThat(task.getAssignee()).isEqualTo("helen");
        assertThat(task.getPriority()).isGreaterThan(50);
    }

    @Test
    void aCallWhoseEndIsNeverToldIsClosedAsUnknownAndItsCallerAskedAfter() {
        annasClient();
        exchange.ringing(KNOWN, "101");
        queue.drain();
        time.advance(java.time.Duration.ofHours(3));
        assertThat(unended.close()).isZero();
        time.advance(java.time.Duration.ofHours(2));

        assertThat(unended.close()).isEqualTo(1);

        assertThat(text("select phase from phone_call")).isEqualTo("UNKNOWN");
        assertThat(keys()).containsExactly("Task_CallBack");
        assertThat(unended.close()).isZero();
    }

    @Test
    void aManagerWhoReachedTheClientSaysSo() {
        annasClient();
        exchange.missed(KNOWN);
        queue.drain();

        complete("REACHED");

        assertThat(text("select count(*) from act_ru_execution")).isEqualTo("0");
        assertThat(text("select closed_by from call_back")).isEqualTo("anna");
    }

    @Test
    void theExchangeLearnsWhoTakesACall() {
        annasClient();
        assertThat(route(KNOWN)).isEqualTo("anna 101 own-manager");

        db.sql("""
                        insert into absence (id, person_id, first_day, last_day, substitute_id)
                        select gen_random_uuid(), anna.id, date '2026-06-01', date '2026-06-30', boris.id
                        from person anna, person boris where anna.login = 'anna' and boris.login = 'boris'""").update();
        assertThat(route(KNOWN)).isEqualTo("boris 102 substitute");
        assertThat(route(STRANGER)).endsWith("duty-group");
        assertThat(api.as("anna").get("/api/v1/callers/" + KNOWN + "/owner").status())
                .isEqualTo(403);
    }

    private String route(String number) {
        var route = api.as("admin").get("/api/v1/callers/" + number + "/owner").json();
        return route.get("manager").asText() + " " + route.get("extension").asText() + " "
                + route.get("reason").asText();
    }

    private void annasClient() {
        api.as("anna")
                .post(
                        "/api/v1/clients",
                        Map.of("name", "Vega", "contacts", List.of(Map.of("name", "P", "phones", List.of(KNOWN)))));
    }

    private void complete(String result) {
        Task task = tasks.createTaskQuery().singleResult();
        Api.Answer answer = api.as("anna")
                .post(
                        "/engine-rest/task/" + task.getId() + "/complete",
                        Map.of("variables", Map.of("callResult", Map.of("value", result, "type", "String"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private List<String> keys() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String text(String sql) {
        return String.valueOf(db.sql(sql).query().singleValue());
    }
}
