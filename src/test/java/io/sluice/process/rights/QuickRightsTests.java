package io.sluice.process.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.support.SluiceTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class QuickRightsTests {

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    private String task = "";

    @BeforeEach
    void aTaskOfAnna() {
        Task one = tasks.newTask();
        one.setAssignee("anna");
        tasks.saveTask(one);
        task = one.getId();
    }

    @AfterEach
    void forgetIt() {
        tasks.deleteTask(task, true);
    }

    @Test
    void whoeverHasATaskMayFinishIt() {
        finish("anna");

        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aColleagueMayNot() {
        assertThatThrownBy(() -> finish("dmitri")).isInstanceOf(AuthorizationException.class);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    private void finish(String login) {
        identities.setAuthentication(login, List.of("manager"));
        try {
            tasks.complete(task);
        } finally {
            identities.clearAuthentication();
        }
    }
}
