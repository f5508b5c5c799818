package io.sluice.process.rights;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;

/** Brings a user's groups to what they should be. */
final class Memberships {

    private final IdentityService identity;

    Memberships(IdentityService identity) {
        this.identity = identity;
    }

    void become(String login, Set<String> wanted) {
        Set<String> present = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        present.stream().filter(group -> !wanted.contains(group)).forEach(group -> leave(login, group));
        wanted.stream().filter(group -> !present.contains(group)).forEach(group -> join(login, group));
    }

    private void leave(String login, String group) {
        identity.deleteMembership(login, group);
    }

    private void join(String login, String group) {
        ensure(group);
        identity.createMembership(login, group);
    }

    void ensure(String id) {
        if (identity.createGroupQuery().groupId(id).count() > 0) return;
        Group group = identity.newGroup(id);
        group.setName(id);
        group.setType(id.equals(Groups.CAMUNDA_ADMIN) ? Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
        identity.saveGroup(group);
    }
}
