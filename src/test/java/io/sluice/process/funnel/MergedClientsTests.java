package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.billing.Bills;
import io.sluice.billing.Invoices;
import io.sluice.client.Clients;
import io.sluice.client.MergeAsk;
import io.sluice.client.Merges;
import io.sluice.client.NewClient;
import io.sluice.client.NewContact;
import io.sluice.client.Requisites;
import io.sluice.deal.Deals;
import io.sluice.intake.CallBacks;
import io.sluice.shared.PhoneNumber;
import io.sluice.staff.People;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs for a client goes along when it becomes part of another, and comes back when they are parted. */
@SluiceTest
class MergedClientsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    @Autowired
    Merges merges;

    @Autowired
    Clients clients;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    private Sale sale;
    private Funnel funnel;

    @BeforeEach
    void aSale() {
        sale = new Sale(application, time);
        funnel = sale.funnel();
    }

    @Test
    void aDealGoesOnForWhomItsClientBecameAndForTheClientAgain() {
        UUID deal = funnel.offerSent();
        UUID client = funnel.bean(Deals.class).facts(deal).clientId();
        UUID astra = registered("Astra Holding", "+79000000001");
        var due = funnel.timer(deal, "Timer_OfferUnanswered");

        UUID merge = merged(astra, client);
        assertThat(funnel.bean(Deals.class).facts(deal).clientId()).isEqualTo(astra);
        assertThat(funnel.timer(deal, "Timer_OfferUnanswered")).isEqualTo(due);
        funnel.runTimer(deal, "Timer_OfferUnanswered");
        assertThat(funnel.task(deal).getName()).endsWith("Astra Holding");
        assertThat(listed(deal)).containsEntry("client_id", astra).containsEntry("client_name", "Astra Holding");

        parted(astra, merge);
        assertThat(funnel.bean(Deals.class).facts(deal).clientId()).isEqualTo(client);
        assertThat(funnel.task(deal).getName()).endsWith("Romashka");
        assertThat(listed(deal)).containsEntry("client_id", client).containsEntry("client_name", "Romashka");
        funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "PROCEED"));
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_ScheduleMeeting");
    }

    @Test
    void anOpenTaskIsCalledAfterWhomItsClientBecame() {
        UUID deal = funnel.leadReceived();
        UUID client = funnel.bean(Deals.class).facts(deal).clientId();
        String title = funnel.task(deal).getName();
        UUID astra = registered("Astra Holding", "+79000000001");

        UUID merge = merged(astra, client);
        String meanwhile = funnel.task(deal).getName();
        parted(astra, merge);

        assertThat(meanwhile).isEqualTo(title.replace("Romashka", "Astra Holding"));
        assertThat(funnel.task(deal).getName()).isEqualTo(title);
    }

    @Test
    void ofTwoCasesOneGoesOnUntilTheClientsAreParted(
            @Autowired Invoices invoices, @Autowired TransactionTemplate inOne) {
        time.at("2026-06-11", "00:01");
        Bills bills = new Bills(db, inOne);
        UUID one = late(bills, invoices, "0001/26", "7799000118");
        UUID other = late(bills, invoices, "0002/26", "7707083893");
        UUID otherCase = openCase(other);

        UUID merge = merged(one, other);
        assertThat(sale.collections()).singleElement().satisfies(instance -> {
            assertThat(runtime.getVariable(instance.getId(), "clientId")).hasToString(one.toString());
            assertThat(instance.getBusinessKey()).isEqualTo(openCase(one).toString());
        });
        assertThat(db.sql("select count(*) from work_item").query(Integer.class).single())
                .isOne();

        parted(one, merge);
        assertThat(openCase(other)).isEqualTo(otherCase);
        assertThat(sale.collections()).hasSize(2);
        assertThat(db.sql("select count(distinct client_id) from work_item")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aCaseOfTheMergedClientAloneGoesAlong(@Autowired Invoices invoices, @Autowired TransactionTemplate inOne) {
        time.at("2026-06-11", "00:01");
        UUID other = late(new Bills(db, inOne), invoices, "0002/26", "7707083893");
        UUID its = openCase(other);
        UUID astra = registered("Astra Holding", "+79000000001");

        UUID merge = merged(astra, other);
        assertThat(openCase(astra)).isEqualTo(its);
        assertThat(variable()).isEqualTo(astra.toString());

        parted(astra, merge);
        assertThat(openCase(other)).isEqualTo(its);
        assertThat(variable()).isEqualTo(other.toString());
    }

    @Test
    void aCallIsGivenBackByTheManagerWhoRemains(@Autowired CallBacks backs, @Autowired People people) {
        UUID one = registered("Astra Holding", "+79000000001");
        UUID other = registered("Romashka", "+79000000002");
        funnel.inOne(() -> {
            clients.assignOwner(one, people.byLogin("anna").id());
            clients.assignOwner(other, people.byLogin("boris").id());
            backs.open("+79000000002", other, time.now());
            return true;
        });
        assertThat(callBack().getAssignee()).isEqualTo("boris");

        UUID merge = merged(one, other);
        assertThat(callBack().getAssignee()).isEqualTo("anna");
        assertThat(callBack().getName()).endsWith("Astra Holding");

        parted(one, merge);
        assertThat(callBack().getAssignee()).isEqualTo("boris");
        assertThat(callBack().getName()).endsWith("Romashka");
    }

    private Task callBack() {
        return tasks.createTaskQuery().processDefinitionKey("call-back").singleResult();
    }

    private String variable() {
        return String.valueOf(runtime.getVariable(sale.collections().get(0).getId(), "clientId"));
    }

    private UUID registered(String name, String phone) {
        NewContact contact =
                new NewContact("Nina Sokolova", null, Set.of(), List.of(PhoneNumber.parse(phone)), List.of());
        return clients.register(new NewClient(name, "en", Requisites.NONE, List.of(contact)));
    }

    private static UUID late(Bills bills, Invoices invoices, String number, String inn) {
        UUID invoice = bills.issued(number, inn, "100.00");
        invoices.reportOverdue(bills.deal(invoice));
        return UUID.nameUUIDFromBytes(inn.getBytes(StandardCharsets.UTF_8));
    }

    private UUID openCase(UUID client) {
        return db.sql("select id from collection_case where client_id = ? and state = 'OPEN'")
                .param(client)
                .query(UUID.class)
                .single();
    }

    private Map<String, Object> listed(UUID deal) {
        return db.sql("select client_id, client_name from work_item where deal_id = ?")
                .param(deal)
                .query()
                .singleRow();
    }

    private UUID merged(UUID into, UUID client) {
        return funnel.as(
                "dmitri",
                () -> Objects.requireNonNull(
                        merges.merge(into, new MergeAsk(client, Set.of(), null)).mergeId()));
    }

    private void parted(UUID client, UUID merge) {
        funnel.as("dmitri", () -> {
            merges.undo(client, merge);
            return true;
        });
    }
}
