package io.sluice.staff.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Entry;
import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Tokens;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class PeoplePagesTests {

    private static final String NADIA =
            "&name=Nadia+Belova&roles=manager&team=north&office=moscow&email=nadia@demo.sluice.example";

    @Autowired
    private Api api;

    @Autowired
    private People people;

    @Autowired
    private Absences absences;

    @Autowired
    private Tokens tokens;

    @Autowired
    private AuditTrail audit;

    private Session admin;
    private String login;

    @BeforeEach
    void anAdministratorSignsIn() {
        admin = Session.of(api.base(), "admin");
        login = "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoIsHiredOnThePageSignsInAtOnceAndSells() {
        var answer = admin.form("/people", "login=" + login + "&password=of-nobody-else" + NADIA);

        assertThat(answer.statusCode()).isEqualTo(302);
        Person nadia = people.byLogin(login);
        assertThat(nadia.roles()).containsExactly(Role.MANAGER);
        assertThat(Session.stranger(api.base()).signIn(login, "of-nobody-else")).endsWith("/");
        assertThat(audit.of("person", nadia.id())).extracting(Entry::what).contains("hired");
        assertThat(admin.get("/people").body()).contains("Nadia Belova", login);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNobodyIsHired() {
        var answer = admin.form("/people", "login=Ann+Lee&password=12345678&name=&office=mars&phone=12&roles=manager");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("f-login", "f-password", "f-name", "f-team", "f-office", "f-phone")
                .contains("none that everybody knows");
        assertThat(people.find("ann lee")).isEmpty();
    }

    @Test
    void aLoginIsNeverGivenTwice() {
        var answer = admin.form("/people", "login=anna&password=of-nobody-else" + NADIA);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("«anna» is taken");
    }

    @Test
    void whoeverIsAwayIsShownSoUntilTheDaysAreCancelled() {
        Person nadia = hired();
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Moscow"));

        admin.form("/people/" + nadia.id() + "/absences", "first=" + today + "&last=" + today.plusDays(3));
        assertThat(absences.isAway(nadia.id(), today)).isTrue();

        UUID days = absences.of(nadia.id()).get(0).id();
        admin.form("/people/" + nadia.id() + "/absences/" + days + "/cancel", "");
        assertThat(absences.isAway(nadia.id(), today)).isFalse();
    }

    @Test
    void daysThatEndBeforeTheyBeginAreRefusedInWords() {
        Person nadia = hired();

        var answer = admin.form("/people/" + nadia.id() + "/absences", "first=2026-12-10&last=2026-12-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The last day cannot be before the first");
        assertThat(absences.of(nadia.id())).isEmpty();
    }

    @Test
    void aKeyIsShownOnceOpensTheApiAndOpensNothingWhenItIsTakenBack() {
        Person nadia = hired();
        String page = "/people/" + nadia.id();

        Matcher shown = Pattern.compile("sluice_[\\w-]+")
                .matcher(admin.form(page + "/tokens", "name=exchange").body());
        assertThat(shown.find()).isTrue();
        String key = shown.group();
        assertThat(admin.get(page).body()).contains("exchange").doesNotContain(key);
        assertThat(tokens.owner(key)).contains(nadia);

        admin.form(page + "/tokens/" + tokens.of(nadia.id()).get(0).id() + "/revoke", "");
        assertThat(tokens.owner(key)).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheSessionOfTheOldOne() {
        Person nadia = hired();
        Session old = Session.stranger(api.base());
        old.signIn(login, "of-nobody-else");

        admin.form("/people/" + nadia.id() + "/password", "password=quite-another-one");

        assertThat(old.get("/").statusCode()).isEqualTo(302);
        assertThat(Session.stranger(api.base()).signIn(login, "quite-another-one"))
                .endsWith("/");
    }

    @Test
    void whoeverLeavesSignsInNoMoreAndNobodyLocksThemselvesOut() {
        Person nadia = hired();

        admin.form("/people/" + nadia.id() + "/leave", "");
        var own = admin.form("/people/" + people.byLogin("admin").id() + "/leave", "");

        assertThat(people.byLogin(login).active()).isFalse();
        assertThat(Session.stranger(api.base()).signIn(login, "of-nobody-else")).endsWith("?wrong");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(people.byLogin("admin").active()).isTrue();
    }

    @Test
    void aHeadKnowsTheirTeamPlansItsDaysAwayAndChangesNobody() {
        Session helen = Session.of(api.base(), "helen");
        String anna = "/people/" + people.byLogin("anna").id();
        String igor = "/people/" + people.byLogin("igor").id();

        assertThat(helen.get("/people").body()).contains("Anna Orlova").doesNotContain("Igor Sokolov");
        assertThat(helen.get(igor).statusCode()).isEqualTo(404);
        assertThat(helen.get(anna).body()).contains("/absences").doesNotContain("/leave");
        assertThat(helen.form(anna + "/leave", "").statusCode()).isEqualTo(403);
        assertThat(Session.of(api.base(), "anna").get("/people").statusCode()).isEqualTo(403);
    }

    private Person hired() {
        admin.form("/people", "login=" + login + "&password=of-nobody-else" + NADIA);
        return people.byLogin(login);
    }
}
