package io.sluice.process.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a manager reaches of the engine over HTTP, by Basic at /engine-rest and by session at Camunda's own pages. */
@SluiceTest
class EngineDoorTests {

    private static final String LIST = "/task?firstResult=0&maxResults=50";
    private static final String APP = "/camunda/api/engine/engine/default";

    @Autowired
    Api api;

    @Autowired
    TaskService tasks;

    String task;

    @BeforeEach
    void aTaskOfAnna() {
        task = assignedTo("anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&assignee=anna", "&candidateGroup=lawyer&includeAssignedTasks=true"})
    void oneManagersTasksAreNotInAnothersList(String wish) {
        String list = LIST + wish;

        assertThat(api.as("boris").get("/engine-rest" + list).text()).doesNotContain(task);
        assertThat(session("boris").get(APP + list).body()).doesNotContain(task);
        assertThat(api.as("boris").get("/engine-rest/task/count").text()).contains("\"count\":0");
        assertThat(api.as("anna").get("/engine-rest" + LIST).text()).contains(task);
        assertThat(session("anna").get(APP + LIST).body()).contains(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"assignee\":\"anna\"}", "{\"orQueries\":[{\"assignee\":\"anna\"}]}"})
    void norFoundByAQuery(String query) {
        assertThat(api.as("boris").post("/engine-rest" + LIST, query).text()).isEqualTo("[]");
        assertThat(session("boris").send("POST", APP + LIST, query).body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/form", "/form-variables", "/deployed-form", "/comment", "/identity-links", "/variables"})
    void aForeignTaskAnswersAsAMissingOne(String part) {
        Api boris = api.as("boris");

        assertThat(boris.get("/engine-rest/task/" + task + part).status()).isEqualTo(404);
        assertThat(boris.get("/engine-rest/task/" + task + part).text())
                .isEqualTo(boris.get("/engine-rest/task/no-such-task" + part).text());
        assertThat(session("boris").get(APP + "/task/" + task + part).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"claim", "unclaim", "complete", "submit-form", "comment/create"})
    void nobodyWorksOnAForeignTask(String work) {
        assertThat(api.as("boris")
                        .post("/engine-rest/task/" + task + "/" + work, "{}")
                        .status())
                .isEqualTo(404);
        assertThat(session("boris")
                        .send("POST", APP + "/task/" + task + "/" + work, "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(tasks.createTaskQuery().taskId(task).taskAssignee("anna").count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/task/{task}/resolve",
        "POST,/task/{task}/delegate",
        "POST,/task/{task}/assignee",
        "POST,/task/{task}/bpmnError",
        "POST,/task/{task}/bpmnEscalation",
        "POST,/task/{task}/variables",
        "PUT,/task/{task}/variables/amount",
        "PUT,/task/{task}",
        "DELETE,/task/{task}",
        "POST,/task/create",
        "POST,/message",
        "POST,/signal",
        "POST,/process-definition/key/sales-funnel/start",
        "POST,/process-instance",
        "GET,/process-instance",
        "POST,/process-instance/x/modification",
        "POST,/filter/create",
        "PUT,/filter/x",
        "DELETE,/filter/x",
        "POST,/deployment/create",
        "GET,/deployment",
        "GET,/user",
        "GET,/user/boris/profile",
        "POST,/variable-instance",
        "POST,/history/task",
        "POST,/history/variable-instance",
        "GET,/history/process-instance",
        "POST,/authorization/create",
        "GET,/job",
        "POST,/identity/verify"
    })
    void everythingElseIsClosedToPeople(String method, String route) {
        String path = route.replace("{task}", task);

        assertThat(api.as("anna")
                        .with("Content-Type", "application/json")
                        .raw(method, "/engine-rest" + path, "{}")
                        .status())
                .isEqualTo(403);
        assertThat(session("anna").send(method, APP + path, "{}").statusCode()).isEqualTo(403);
        assertThat(session("anna")
                        .send(method, "/camunda/api/engine" + path, "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everybodyFindsTheReadyMadeFiltersInTheirOwnLanguage(@Autowired People people) {
        assertThat(filters()).contains("My tasks", "Overdue").doesNotContain("Мои задачи");

        people.speak(people.byLogin("anna").id(), "ru");
        String russian = filters();
        people.speak(people.byLogin("anna").id(), "en");

        assertThat(russian).contains("Мои задачи", "Просрочено").doesNotContain("My tasks");

        assertThat(filters()).contains("My tasks").doesNotContain("Мои задачи");
    }

    private String filters() {
        return session("anna")
                .get(APP + "/filter?resourceType=Task&firstResult=0&maxResults=50")
                .body();
    }

    @Test
    void aTaskOfAQueueIsSeenByItsGroupUntilSomebodyTakesIt() {
        String review = queuedFor("lawyer");

        assertThat(api.as("anna").get("/engine-rest/task/" + review).status()).isEqualTo(404);
        assertThat(api.as("lev").get("/engine-rest" + LIST).text()).contains(review);
        assertThat(claim("lev", review, "boris").status()).isEqualTo(403);
        assertThat(claim("lev", review, "lev").status()).isEqualTo(204);
        assertThat(rowsOf(review)).containsExactly("lev");
    }

    @Test
    void aTaskGivenBackReturnsToItsQueue() {
        String review = queuedFor("lawyer");
        claim("lev", review, "lev");

        assertThat(api.as("lev")
                        .post("/engine-rest/task/" + review + "/unclaim", "{}")
                        .status())
                .isEqualTo(204);

        assertThat(rowsOf(review)).containsExactly("lawyer");
    }

    @Test
    void aManagersOwnTaskCannotBecomeNobodys() {
        assertThat(api.as("anna")
                        .post("/engine-rest/task/" + task + "/unclaim", "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aTaskWithoutAFormTakesNoVariables() {
        String body = "{\"variables\":{\"amount\":{\"value\":1,\"type\":\"Integer\"}}}";

        for (String answer : new String[] {"complete", "submit-form"}) {
            assertThat(api.as("anna")
                            .post("/engine-rest/task/" + task + "/" + answer, body)
                            .text())
                    .contains("has no field «amount»");
            assertThat(session("anna")
                            .send("POST", APP + "/task/" + task + "/" + answer, body)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(tasks.getVariables(task)).isEmpty();
    }

    @Test
    void thePreviousManagerLosesTheTaskAtOnce() {
        tasks.setAssignee(task, "boris");

        assertThat(api.as("anna").get("/engine-rest" + LIST).text()).isEqualTo("[]");
        assertThat(api.as("anna").get("/engine-rest/task/" + task).status()).isEqualTo(404);
        assertThat(rowsOf(task)).containsExactly("boris");
    }

    @Autowired
    org.camunda.bpm.engine.AuthorizationService authorizations;

    private java.util.List<String> rowsOf(String taskId) {
        return authorizations.createAuthorizationQuery().resourceType(7).resourceId(taskId).list().stream()
                .map(row -> row.getUserId() == null ? row.getGroupId() : row.getUserId())
                .toList();
    }

    private Api.Answer claim(String login, String taskId, String forWhom) {
        return api.as(login).post("/engine-rest/task/" + taskId + "/claim", Map.of("userId", forWhom));
    }

    private Session session(String login) {
        return Session.of(api.base(), login);
    }

    private String assignedTo(String login) {
        Task one = tasks.newTask();
        one.setAssignee(login);
        tasks.saveTask(one);
        return one.getId();
    }

    private String queuedFor(String group) {
        Task one = tasks.newTask();
        tasks.saveTask(one);
        tasks.addGroupIdentityLink(one.getId(), group, IdentityLinkType.CANDIDATE);
        return one.getId();
    }
}
