package io.sluice.process.rights;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/** The engine's questions about rights, asked at a lower price and answered alike. */
final class QuickRights extends AuthorizationManager {

    // the engine reads every row of rights there is, one for each open task, to leave out groups that have none:
    // with a million open tasks that costs more than all else a step does
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    // nearly always it is the assignee who works on a task, and that is one row by its key; the engine's own question
    // about person, groups, task and model is pages of SQL, put together anew each time
    @Override
    public boolean isAuthorized(String person, @Nullable List<String> groups, CompositePermissionCheck asked) {
        boolean oneIsEnough = asked.isDisjunctive() && !isRevokeAuthCheckEnabled(person, groups);
        if (oneIsEnough && mayAtThisTask(person, asked.getAtomicChecks())) return true;
        return super.isAuthorized(person, groups, asked);
    }

    private boolean mayAtThisTask(String person, List<PermissionCheck> asked) {
        return asked.stream()
                .filter(one -> one.getResource() == Resources.TASK && one.getResourceId() != null)
                .findFirst()
                .flatMap(one -> row(person, one.getResourceId()))
                .filter(row -> asked.stream().anyMatch(one -> grants(row, one)))
                .isPresent();
    }

    private static boolean grants(AuthorizationEntity row, PermissionCheck asked) {
        return asked.getResource() == Resources.TASK
                && row.getResourceId().equals(asked.getResourceId())
                && row.isPermissionGranted(asked.getPermission());
    }

    private Optional<AuthorizationEntity> row(String person, String task) {
        return Optional.ofNullable(
                findAuthorizationByUserIdAndResourceId(Authorization.AUTH_TYPE_GRANT, person, Resources.TASK, task));
    }

    /** Takes the place of the engine's own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new QuickRights();
        }
    }
}
