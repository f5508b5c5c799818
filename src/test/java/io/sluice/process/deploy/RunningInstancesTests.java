package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.SluiceTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class RunningInstancesTests {

    private final Models models;
    private final RunningInstances instances;
    private final Stragglers stragglers;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final JdbcClient database;

    @Autowired
    RunningInstancesTests(
            Models models,
            RunningInstances instances,
            Stragglers stragglers,
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService repository,
            JdbcClient database) {
        this.models = models;
        this.instances = instances;
        this.stragglers = stragglers;
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.database = database;
    }

    @BeforeEach
    void oneIsThirsty() {
        models.fromUpload(Coffee.file("Make coffee"));
        runtime.startProcessInstanceByKey("coffee", "cup-1");
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
    void aRunningInstanceFollowsItsChangedDiagramAndItsTaskStaysOpen() {
        String task = tasks.createTaskQuery().singleResult().getId();
        models.fromUpload(Coffee.file("Make tea"));

        instances.follow();

        assertThat(stragglers.counted()).isEmpty();
        assertThat(tasks.createTaskQuery().singleResult().getId()).isEqualTo(task);
        tasks.complete(task);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void anInstanceWhoseStepIsGoneStaysAndIsListedWithTheStep() {
        models.fromUpload(Coffee.of(Coffee.drawn("Make tea").replace("Task_Make", "Task_Brew")));

        instances.follow();
        instances.follow();

        assertThat(stragglers.leftBehind(10)).singleElement().satisfies(left -> {
            assertThat(left.businessKey()).isEqualTo("cup-1");
            assertThat(left.reason()).contains("Task_Make");
        });
        assertThat(stragglers.counted())
                .singleElement()
                .extracting(OlderVersion::stuck)
                .isEqualTo(1L);
    }

    @Test
    void aRehearsalSaysWhoWouldFollowAndMovesNobody() {
        models.fromUpload(Coffee.file("Make tea"));

        assertThat(instances.lead("coffee", true)).singleElement().matches(Outcome::follows);
        assertThat(stragglers.counted())
                .singleElement()
                .extracting(OlderVersion::instances)
                .isEqualTo(1L);
    }

    @Test
    void anInstanceLeftBehindIsForgottenWhenItEnds() {
        models.fromUpload(Coffee.of(Coffee.drawn("Make tea").replace("Task_Make", "Task_Brew")));
        instances.follow();

        tasks.complete(tasks.createTaskQuery().singleResult().getId());
        instances.follow();

        assertThat(stragglers.leftBehind(10)).isEmpty();
    }
}
