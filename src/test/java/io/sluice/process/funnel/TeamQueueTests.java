package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.deal.Deals;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Decisions;
import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class TeamQueueTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Absences absences;

    @Autowired
    private Deals deals;

    @Autowired
    private WorkItems items;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Api api;

    private Funnel funnel;

    @BeforeEach
    void whenAllOfTeamNorthAreAway() {
        time.at("2026-11-23", "10:00");
        funnel = new Funnel(application);
        for (String login : List.of("anna", "boris"))
            absences.plan(people.byLogin(login).id(), MONDAY, MONDAY.plusDays(2), null);
    }

    @Test
    void aLeadWaitsInTheQueueOfItsTeamWhereEachOfThemSeesIt() {
        UUID deal = funnel.leadReceived();

        assertThat(deals.facts(deal).ownerId()).isNull();
        assertThat(items.openOf(deal)).extracting(WorkItem::queue).containsExactly("team-north");
        assertThat(Session.of(api.base(), "anna").get("/").body()).contains("Waits for the team");
        assertThat(Session.of(api.base(), "igor").get("/").body()).doesNotContain("Waits for the team");
        assertThat(api.as("helen").get("/api/v1/deals/" + deal).status()).isEqualTo(200);
        assertThat(api.as("anna").get("/api/v1/deals/" + deal).status()).isEqualTo(404);
    }

    @Test
    void whoeverTakesItFirstHasTheDealAndTheClient() {
        UUID deal = funnel.leadReceived();
        String task = funnel.task(deal).getId();

        assertThat(api.as("igor")
                        .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "igor"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(api.as("anna")
                        .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "anna"))
                        .status())
                .isEqualTo(204);

        assertThat(funnel.manager(deal)).isEqualTo("anna");
        assertThat(items.openOf(deal))
                .extracting(WorkItem::ownerId)
                .containsExactly(people.byLogin("anna").id());
        assertThat(api.as("anna").get("/api/v1/deals/" + deal).status()).isEqualTo(200);
    }

    @Test
    void whatNobodyTakesGoesToTheHeadWithTheTimer() {
        UUID deal = funnel.leadReceived();

        funnel.runTimer(deal, "Timer_LeadUnattended");

        assertThat(funnel.manager(deal)).isEqualTo("helen");
        assertThat(funnel.task(deal).getAssignee()).isEqualTo("helen");
    }

    @Test
    void whoeverIsBackByThenGetsItBeforeTheHead() {
        UUID deal = funnel.leadReceived();
        time.at("2026-11-26", "10:00");

        funnel.runTimer(deal, "Timer_LeadUnattended");

        assertThat(funnel.manager(deal)).isIn("anna", "boris");
    }

    @Test
    void whoHasLeftNeverGetsALead() {
        time.at("2026-11-26", "10:00");
        transaction.executeWithoutResult(status -> {
            people.leave(people.byLogin("boris").id());

            assertThat(funnel.manager(funnel.leadReceived())).isEqualTo("anna");
            assertThat(funnel.manager(funnel.leadReceived())).isEqualTo("anna");
            status.setRollbackOnly();
        });
    }

    @Test
    void regionAndProductNameTheTeamToo() {
        assertThat(team("RU-495", "")).isEqualTo("north");
        assertThat(team("RU-861", "")).isEqualTo("south");
        assertThat(team("RU", "service")).isEqualTo("south");
        assertThat(team("KZ", "")).isEqualTo("south");
    }

    @ParameterizedTest
    @CsvSource({"web, north", "mail, north", "call, north", "partner, south", "ads, south", "exhibition, south"})
    void theSourceSharesRequestsBetweenTheTeams(String source, String team) {
        assertThat(decisions.decide(
                        "lead-assignment", Map.of("source", source, "amount", 0, "region", "RU", "product", "")))
                .containsEntry("team", team);
    }

    private Object team(String region, String product) {
        return decisions
                .decide("lead-assignment", Map.of("source", "web", "amount", 0, "region", region, "product", product))
                .get("team");
    }
}
