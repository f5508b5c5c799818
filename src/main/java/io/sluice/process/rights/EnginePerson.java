package io.sluice.process.rights;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the engine check its rows for the person who calls. */
@Component
class EnginePerson {

    private final IdentityService identity;
    private final TaskService tasks;

    EnginePerson(@Lazy IdentityService identity, @Lazy TaskService tasks) {
        this.identity = identity;
        this.tasks = tasks;
    }

    List<String> groups(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    void enter(String login) {
        identity.setAuthentication(login, groups(login));
    }

    void leave() {
        identity.clearAuthentication();
    }

    boolean sees(String login, String taskId) {
        return as(login, () -> tasks.createTaskQuery().taskId(taskId).count() > 0);
    }

    /** Given back, such a task would be nobody's. */
    boolean hasNoQueue(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().noneMatch(link -> link.getGroupId() != null);
    }

    private <T> T as(String login, Supplier<T> question) {
        enter(login);
        try {
            return question.get();
        } finally {
            leave();
        }
    }
}
