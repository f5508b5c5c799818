package io.sluice.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Refusal;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class PeopleTests {

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Autowired
    Tokens tokens;

    @Autowired
    Visibilities visibilities;

    @Autowired
    IdentityService identity;

    @Autowired
    Api api;

    @Test
    void whoIsHiredIsKnownToTheEngineWithRolesAndTeam() {
        Person vera = hire("vera", Role.MANAGER);

        assertThat(groupsOf(vera.login())).containsExactlyInAnyOrder("manager", "team-north", "language-en");
        assertThat(api.as(vera.login()).get("/engine-rest/task/count").status()).isEqualTo(200);
    }

    @Test
    void aChangedRoleIsChangedInTheEngineAndEndsTheSession() {
        Person person = hire("oleg", Role.MANAGER);
        Session session = Session.of(api.base(), person.login());

        people.change(with(person, Role.LAWYER));

        assertThat(groupsOf(person.login())).containsExactlyInAnyOrder("lawyer", "team-north", "language-en");
        assertThat(session.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLeavesLosesEveryDoorAtOnceAndTheLoginStaysTaken() {
        Person person = hire("rita", Role.MANAGER);
        Session session = Session.of(api.base(), person.login());
        Api token = api.with("Authorization", "Bearer " + tokens.issue(person.id(), "phone", null));
        assertThat(token.get("/engine-rest/task/count").status()).isEqualTo(200);

        people.leave(person.id());

        assertThat(token.get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(api.as(person.login()).get("/engine-rest/task/count").status())
                .isEqualTo(401);
        assertThat(session.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(identity.createUserQuery().userId(person.login()).count()).isZero();
        assertThatThrownBy(() -> hireAs(person.login(), Role.MANAGER)).isInstanceOf(Refusal.class);
    }

    @Test
    void aManagerSeesTheirOwnAHeadTheTeamsAndTheAccountantAllMoney() {
        UUID anna = people.byLogin("anna").id();
        UUID igor = people.byLogin("igor").id();

        assertThat(of("anna").owners()).containsExactly(anna);
        assertThat(of("helen").admits(anna)).isTrue();
        assertThat(of("helen").admits(igor)).isFalse();
        assertThat(of("alla")).isEqualTo(new Visibility(false, Set.of(), Set.of(), true, false));
        assertThat(of("lev").review()).isTrue();
        assertThat(of("oscar")).isEqualTo(Visibility.NOTHING);
        assertThat(of("dmitri").all()).isTrue();
    }

    @Test
    void anUnknownTeamIsRefused() {
        assertThatThrownBy(() -> people.hire(
                        new NewPerson("zoe", "Zoe", Set.of(Role.MANAGER), "west", "en", "moscow", null, null)))
                .isInstanceOf(Refusal.class);
        assertThat(people.find("zoe")).isEmpty();
    }

    private Visibility of(String login) {
        return visibilities.of(people.byLogin(login));
    }

    private java.util.List<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }

    // people stay from test to test, and a login is never given twice
    private Person hire(String name, Role role) {
        return hireAs(name + "-" + UUID.randomUUID().toString().substring(0, 8), role);
    }

    private Person hireAs(String login, Role role) {
        Person person = people.hire(new NewPerson(login, login, Set.of(role), "north", "en", "moscow", null, null));
        credentials.create(login, "demo");
        return person;
    }

    private static Person with(Person person, Role role) {
        return new Person(
                person.id(),
                person.login(),
                person.name(),
                Set.of(role),
                person.team(),
                person.language(),
                person.office(),
                person.email(),
                person.phone(),
                true);
    }
}
