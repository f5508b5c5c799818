package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sluice.communication.Interactions;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person reads who answers a task wrongly, and where a comment on a task goes, at both doors of the engine. */
@SluiceTest
class AnswersOverHttpTests {

    private static final String APP = "/camunda/api/engine/engine/default";
    private static final String NO_REASON = "{\"variables\":{\"contact\":{\"value\":\"NONE\",\"type\":\"String\"}}}";
    private static final String CALLED = "{\"variables\":{\"contact\":{\"value\":\"CALL\",\"type\":\"String\"}}}";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    private Funnel funnel;
    private UUID deal;
    private Task task;

    @BeforeEach
    void aLeadToContact() {
        time.at("2026-11-20", "10:00");
        funnel = new Funnel(application);
        deal = funnel.leadReceived();
        task = funnel.task(deal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aWrongAnswerIsRefusedWithOurSentenceThatNamesTheField(String route) throws Exception {
        String path = "/task/" + task.getId() + "/" + route;

        var answer = api.as(task.getAssignee()).post("/engine-rest" + path, NO_REASON);
        var inTasklist = session().send("POST", APP + path, NO_REASON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("«Why the client was not reached»: Please fill this in.");
        assertThat(inTasklist.statusCode()).isEqualTo(400);
        assertThat(json(inTasklist.body())).isEqualTo(answer.json());
        assertThat(funnel.task(deal).getId()).isEqualTo(task.getId());
    }

    @Test
    void aRightAnswerIsTakenAsTheEngineTakesIt() {
        var answer = api.as(task.getAssignee()).post("/engine-rest/task/" + task.getId() + "/submit-form", CALLED);

        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_QualifyLead");
    }

    @Test
    void aCommentIsANoteOfTheClientAndNoRowOfTheEngine() throws Exception {
        String comments = "/task/" + task.getId() + "/comment";

        var written = session().send("POST", APP + comments + "/create", "{\"message\":\" call after five \"}");

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(notes()).containsExactly("call after five");
        assertThat(jdbc.sql("select count(*) from act_hi_comment")
                        .query(Long.class)
                        .single())
                .isZero();
        JsonNode listed = json(session().get(APP + comments).body());
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("message").asText()).isEqualTo("call after five");
        assertThat(listed.get(0).path("userId").asText()).isEqualTo(task.getAssignee());
        String one = "/engine-rest" + comments + "/" + listed.get(0).path("id").asText();
        assertThat(api.as(task.getAssignee()).get(one).json()).isEqualTo(listed.get(0));
    }

    @Test
    void anEmptyCommentIsRefused() {
        var answer = api.as(task.getAssignee())
                .post("/engine-rest/task/" + task.getId() + "/comment/create", Map.of("message", " "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).isEqualTo("Write something first.");
        assertThat(notes()).isEmpty();
    }

    @Test
    void nobodyCommentsOnATaskThatIsNotTheirsNorReadsWhatWasSaid() {
        String other = task.getAssignee().equals("anna") ? "boris" : "anna";
        String comments = "/engine-rest/task/" + task.getId() + "/comment";

        assertThat(api.as(other)
                        .post(comments + "/create", Map.of("message", "hello"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(other).get(comments).status()).isEqualTo(404);
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() {
        return funnel
                .as(
                        funnel.manager(deal),
                        () -> application.getBean(Interactions.class).ofDeal(deal))
                .stream()
                .map(note -> String.valueOf(note.text()))
                .toList();
    }

    private Session session() {
        return Session.of(api.base(), task.getAssignee());
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
