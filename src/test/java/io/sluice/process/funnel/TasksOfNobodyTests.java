package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.billing.Bills;
import io.sluice.billing.Invoices;
import io.sluice.deal.Deals;
import io.sluice.planning.WorkItem;
import io.sluice.planning.WorkItems;
import io.sluice.staff.NewPerson;
import io.sluice.staff.People;
import io.sluice.staff.Role;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No task is out of everybody's sight, and each stands as high as its money and its lateness put it. */
@SluiceTest
class TasksOfNobodyTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private WorkItems items;

    @Autowired
    private Api api;

    private Sale sale;
    private Funnel funnel;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
        funnel = sale.funnel();
    }

    @Test
    void theOfferOfATeamWithoutAHeadIsApprovedByTheDirector() {
        UUID deal = ofTeamSouth();
        funnel.offer(deal, "100000", "20");

        funnel.complete(deal, "Task_PrepareOffer", Map.of());

        assertThat(sale.process(deal)).task().isAssignedTo("dmitri");
    }

    @Test
    void aHeadWhoComesLaterFindsWhatWaitsForOneAndTheDirectorIsRidOfIt() {
        UUID deal = ofTeamSouth();
        funnel.offer(deal, "100000", "20");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());

        transaction.executeWithoutResult(status -> {
            people.hire(new NewPerson(
                    "sonja", "Sonja South", Set.of(Role.SALES_HEAD), "south", null, "moscow", null, null));

            assertThat(sale.process(deal)).task().isAssignedTo("sonja");
            status.setRollbackOnly();
        });
        assertThat(sale.process(deal)).task().isAssignedTo("dmitri");
    }

    @Test
    void withoutADirectorItWaitsWhereTheProcessOwnerSeesIt() {
        UUID deal = ofTeamSouth();
        funnel.offer(deal, "100000", "20");

        transaction.executeWithoutResult(status -> {
            people.leave(people.byLogin("dmitri").id());
            funnel.complete(deal, "Task_PrepareOffer", Map.of());

            assertThat(sale.process(deal)).task().isNotAssigned().hasCandidateGroup("process-owner");
            assertThat(items.openOf(deal))
                    .singleElement()
                    .satisfies(item -> assertThat(item.queue()).isEqualTo("process-owner"));
            status.setRollbackOnly();
        });
    }

    @Test
    void anApprovalWhoseLastApproverLeavesWaitsForTheProcessOwnerAndForWhoeverComesNext() {
        UUID deal = ofTeamSouth();
        funnel.offer(deal, "100000", "20");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());

        transaction.executeWithoutResult(status -> {
            people.leave(people.byLogin("dmitri").id());

            assertThat(sale.process(deal)).task().isNotAssigned().hasCandidateGroup("process-owner");
            assertThat(items.openOf(deal)).extracting(WorkItem::queue).containsExactly("process-owner");
            people.hire(new NewPerson(
                    "sergei", "Sergei South", Set.of(Role.SALES_HEAD), "south", null, "moscow", null, null));
            assertThat(sale.process(deal)).task().isAssignedTo("sergei");
            status.setRollbackOnly();
        });
    }

    @Test
    void aTaskThatNobodyWasFoundForStandsOnThePageOfProblems() {
        items.opened(new WorkItem(
                "nobodys",
                "Task_ApproveOffer",
                null,
                null,
                null,
                null,
                null,
                "process-owner",
                "Approve offer · 77",
                null,
                50,
                null,
                null));

        String page = Session.of(api.base(), "oscar").get("/processes/problems").body();

        assertThat(page).contains("Approve offer · 77").contains("?task=nobodys");
    }

    @Test
    void theDebtOfAClientWithoutAManagerWaitsForTheCollectors() {
        Bills bills = new Bills(application.getBean(JdbcClient.class), transaction);
        time.at("2026-06-11", "00:01");
        UUID invoice = bills.issued("0001/26", "7799000118", "100.00");

        application.getBean(Invoices.class).reportOverdue(bills.deal(invoice));

        assertThat(sale.collections())
                .singleElement()
                .satisfies(debt -> assertThat(debt).task().isNotAssigned().hasCandidateGroup("collector"));
        String task = api.as("clara")
                .get("/engine-rest/task?firstResult=0&maxResults=5")
                .text();
        assertThat(task).contains("Task_CallDebtor").contains("\"priority\":85");
        assertThat(api.as("anna")
                        .get("/engine-rest/task?firstResult=0&maxResults=5")
                        .text())
                .isEqualTo("[]");
    }

    @Test
    void muchMoneyStandsHigherInTasklistAndInOurLists() {
        UUID ordinary = funnel.offerSent();
        sale.answered(ordinary);
        UUID large = funnel.offerSent("600000");
        sale.answered(large);
        UUID largest = funnel.offerSent("1000000");
        sale.answered(largest);

        assertThat(new int[] {priority(ordinary), priority(large), priority(largest)})
                .containsExactly(50, 65, 75);
        assertThat(items.openOf(largest)).extracting(WorkItem::priority).containsExactly(75);
    }

    private int priority(UUID deal) {
        return funnel.task(deal).getPriority();
    }

    private UUID ofTeamSouth() {
        UUID deal = funnel.decisionMakerReached();
        funnel.inOne(() -> {
            application.getBean(Deals.class).assign(deal, people.byLogin("igor").id(), "he knows them");
            return true;
        });
        return deal;
    }
}
