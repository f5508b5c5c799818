package io.sluice.process.rights;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Authorization rows for a task's assignee, and for its candidate groups only while nobody has taken it.
 *
 * <p>The engine's own layout leaves rows behind for everybody who ever had the task, and lists get a hundred times slower.
 */
final class TaskRows extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ)
        };
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String before, @Nullable String now) {
        if (before != null && !before.equals(now))
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), before);
        if (now == null) return forQueues(task);
        candidateGroups(task).forEach(group -> deleteTaskGroupIdentityLink(task, group, IdentityLinkType.CANDIDATE));
        return now.equals(before) ? NONE : new AuthorizationEntity[] {assignee(task, now)};
    }

    // the engine would ask for a row first, but nobody except its assignee ever has one at a task; it asks for
    // TASK_ASSIGN at «unclaim»: assigning to others is shut at the door
    private AuthorizationEntity assignee(Task task, String person) {
        return createGrantAuthorization(
                person,
                null,
                Resources.TASK,
                task.getId(),
                Permissions.READ,
                Permissions.TASK_WORK,
                Permissions.TASK_ASSIGN);
    }

    private AuthorizationEntity[] forQueues(Task task) {
        return candidateGroups(task).stream()
                .flatMap(group -> Stream.of(createOrUpdateAuthorizationsByGroupId(task, group)))
                .toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        boolean queue = IdentityLinkType.CANDIDATE.equals(type) && task.getAssignee() == null;
        return queue ? super.newTaskGroupIdentityLink(task, group, type) : NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), group);
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String before, @Nullable String now) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    private static Set<String> candidateGroups(Task task) {
        return ((org.camunda.bpm.engine.impl.persistence.entity.TaskEntity) task)
                .getCandidates().stream()
                        .filter(link -> link.getGroupId() != null)
                        .map(IdentityLink::getGroupId)
                        .collect(Collectors.toSet());
    }
}
