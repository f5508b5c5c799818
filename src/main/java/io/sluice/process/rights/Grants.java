package io.sluice.process.rights;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives groups what they need in the engine and nothing more; asked again it changes nothing. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(@Lazy AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void tasklist(String group) {
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }

    /** For the tab with the diagram. */
    void diagram(String group, String process) {
        grant(group, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ);
    }

    void filterOnlyTo(String group, String filterId) {
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .list()
                .stream()
                .filter(grant -> !group.equals(grant.getGroupId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        grant(group, Resources.FILTER, filterId, Permissions.READ);
    }

    void everythingToAdministrators() {
        Arrays.stream(Resources.values())
                .forEach(resource -> grant(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL));
    }

    private void grant(String group, Resource resource, String id, Permission permission) {
        if (exists(group, resource, id)) return;
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }

    private boolean exists(String group, Resource resource, String id) {
        return authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
    }
}
