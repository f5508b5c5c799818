package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.billing.Invoices;
import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Money that is taken back, and calls to a debtor until there is some. */
@SluiceTest
class TakenBackMoneyTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deals deals;

    @Autowired
    private Invoices invoices;

    private Sale sale;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
    }

    @Test
    void moneyThatIsTakenBackBringsAWonDealToTheAccountant() {
        UUID deal = sale.invoiced("2026-12-10");
        sale.paid(deal);

        sale.takenBack();

        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.OPEN);
        assertThat(sale.funnel().stage(deal)).isEqualTo(FunnelStage.CONTRACT_AGREED);
        assertThat(sale.process(deal)).isWaitingAt("Task_IssueInvoice").task().hasCandidateGroup("accountant");
        assertThat(sale.funnel().as("helen", () -> deals.log(deal)).get(0).reason())
                .contains("taken back");
    }

    @Test
    void andItIsWonOnceMoreWhenTheMoneyIsPutBack() {
        UUID deal = sale.invoiced("2026-12-10");
        sale.paid(deal);
        sale.takenBack();

        sale.invoice(deal, "2026-12-10");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitPayment");
        sale.paid(deal);

        assertThat(sale.funnel().isOver(deal)).isTrue();
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.WON);
        assertThat(invoices.ofDeal(deal)).hasSize(1);
    }

    @Test
    void moneyThatIsTakenBackFromALostDealChangesNothingInTheFunnel() {
        UUID deal = sale.contractAgreed();
        sale.funnel().as("alla", () -> invoices.issue(invoices.draft(deal), LocalDate.parse("2026-12-10")));
        sale.paid(deal);
        sale.lost(deal);

        sale.takenBack();

        assertThat(sale.funnel().isOver(deal)).isTrue();
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void aPromiseIsCheckedOnTheWorkingDayAfterItAndACallThatBroughtNothingIsRepeated() {
        sale.invoiced("2026-12-10");
        sale.clockAt("2026-12-11", "00:01");

        called(Map.of("debtResult", "PROMISED", "promisedOn", "2026-12-18"));
        sale.clockAt("2026-12-18", "23:00");
        assertThat(sale.collections().get(0)).isWaitingAt("Gateway_AwaitMoney");
        sale.clockAt("2026-12-21", "18:00");
        assertThat(sale.collections().get(0)).isWaitingAt("Task_CallDebtor");

        called(Map.of("debtResult", "NO_ANSWER"));
        sale.clockAt("2026-12-24", "18:00");
        assertThat(sale.collections().get(0)).isWaitingAt("Task_CallDebtor");
    }

    @Test
    void moneyThatComesAfterTheCallEndsTheCollectionToo() {
        UUID deal = sale.invoiced("2026-12-10");
        sale.clockAt("2026-12-11", "00:01");
        ProcessInstance collection = sale.collections().get(0);
        called(Map.of("debtResult", "ALREADY_PAID"));

        sale.paid(deal);

        assertThat(collection).isEnded().hasPassed("Message_DebtPaid", "End_CaseClosed");
    }

    private void called(Map<String, Object> answer) {
        Task call = application
                .getBean(TaskService.class)
                .createTaskQuery()
                .taskDefinitionKey("Task_CallDebtor")
                .singleResult();
        sale.funnel()
                .as(
                        call.getAssignee(),
                        () -> sale.funnel().inOne(() -> {
                            application.getBean(TaskService.class).complete(call.getId(), new HashMap<>(answer));
                            return true;
                        }));
    }
}
