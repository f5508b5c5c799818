package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class ProcessesApiTests {

    private final Api api;
    private final RepositoryService repository;
    private final JdbcClient database;

    @Autowired
    ProcessesApiTests(Api api, RepositoryService repository, JdbcClient database) {
        this.api = api;
        this.repository = repository;
        this.database = database;
    }

    @AfterEach
    void clearAway() {
        repository
                .createDeploymentQuery()
                .deploymentName("processes/coffee.bpmn")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        database.sql("delete from process_file where path = 'processes/coffee.bpmn'")
                .update();
    }

    @Test
    void theOwnerLearnsWhatIsWrongByElementAndLine() {
        byte[] script = SmallModels.model("script.bpmn").bytes();

        var answer = api.as("oscar").upload("/api/v1/processes/check", "file", "script.bpmn", script);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("ok").asBoolean()).isFalse();
        var first = answer.json().path("problems").path(0);
        assertThat(first.path("element").asText()).isEqualTo("Task_Middle");
        assertThat(first.path("line").asInt()).isEqualTo(6);
        assertThat(first.path("advice").asText()).isNotBlank();
    }

    @Test
    void theOwnerPublishesADiagram() {
        var answer = api.as("oscar")
                .upload(
                        "/api/v1/processes",
                        "file",
                        "coffee.bpmn",
                        Coffee.file("Make coffee").bytes());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("coffee")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aBrokenDiagramIsRefusedWithItsElement() {
        var answer = api.as("oscar")
                .upload(
                        "/api/v1/processes",
                        "file",
                        "script.bpmn",
                        SmallModels.model("script.bpmn").bytes());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("Task_Middle");
    }

    @Test
    void aManagerNeitherChecksNorPublishes() {
        byte[] coffee = Coffee.file("Make coffee").bytes();

        assertThat(api.as("anna")
                        .upload("/api/v1/processes/check", "file", "coffee.bpmn", coffee)
                        .status())
                .isEqualTo(403);
        assertThat(api.as("anna")
                        .upload("/api/v1/processes", "file", "coffee.bpmn", coffee)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileUnderAStrangeNameIsRefused() {
        var answer = api.as("oscar").upload("/api/v1/processes/check", "file", "../x.sh", new byte[] {1});

        assertThat(answer.status()).isEqualTo(400);
    }
}
