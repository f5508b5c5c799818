package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.Entry;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.Meetings;
import io.sluice.deal.NewMeeting;
import io.sluice.planning.WorkItems;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lost, put off and moved work at every stage, and the history says who and why. */
@SluiceTest
class FunnelAnyMomentTests {

    private static final String OPEN_DEADLINES = "select count(*) from deadline where holder = ? and closed_at is null";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deals deals;

    @Autowired
    private JdbcClient jdbc;

    private Sale sale;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVOICE_PAID")
    void aDealIsLostAtEachStageAndNothingOfItStaysOpen(FunnelStage stage) {
        UUID deal = sale.reach(stage);
        ProcessInstance process = sale.process(deal);

        sale.lost(deal);

        assertThat(process).isEnded().hasPassed("Task_CloseLostDeal", "End_Lost");
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.LOST);
        assertThat(sale.funnel().stage(deal)).isEqualTo(stage);
        assertThat(openDeadlines(deal)).isZero();
        assertThat(application.getBean(WorkItems.class).openOf(deal)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVOICE_PAID")
    void aDealIsPutOffAtEachStageAndComesBackWhereItsManagerSays(FunnelStage stage) {
        UUID deal = sale.reach(stage);

        sale.putOff(deal, "2027-01-20");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitResumption");
        sale.clockAt("2027-01-20", "08:59");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitResumption");
        sale.clockAt("2027-01-20", "09:00");
        assertThat(sale.process(deal)).isWaitingAt("Task_ResumeDeal");
        sale.funnel().complete(deal, "Task_ResumeDeal", Map.of("resumeAt", "DECISION_MAKER_REACHED"));

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_PrepareOffer");
        assertThat(last(deal)).isEqualTo(Entry.RESUMED);
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVOICE_PAID")
    void theHeadMovesADealToEachStage(FunnelStage stage) {
        UUID deal = sale.reach(stage == FunnelStage.QUALIFIED ? FunnelStage.NEW_CLIENT : FunnelStage.QUALIFIED);
        String before = sale.funnel().task(deal).getTaskDefinitionKey();
        if (stage == FunnelStage.MEETING_SCHEDULED) meeting(deal);

        sale.moved(deal, stage);

        assertThat(sale.funnel().stage(deal)).isEqualTo(stage);
        assertThat(sale.process(deal)).isNotWaitingAt(before).hasPassed(StageEntered.milestone(stage));
        assertThat(last(deal)).isEqualTo(Entry.MOVED);
        assertThat(sale.funnel().as("helen", () -> deals.log(deal)).get(0))
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("helen"))
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("met at the fair"));
    }

    @Test
    void anAnswerOfTheClientWakesADealThatWasPutOff() {
        UUID deal = sale.reach(FunnelStage.OFFER_SENT);
        sale.putOff(deal, "2027-01-20");

        sale.answered(deal);

        assertThat(sale.process(deal))
                .isWaitingAt("Task_ResumeDeal")
                .task()
                .isAssignedTo(sale.funnel().manager(deal));
        assertThat(openDeadline(deal, "Timer_PutOffUntil")).isFalse();
    }

    @Test
    void aPaymentWakesADealThatWasPutOffAndItIsWonWithoutASecondInvoice() {
        UUID deal = sale.invoiced("2026-12-10");
        ProcessInstance process = sale.process(deal);
        sale.putOff(deal, "2027-01-20");

        sale.paid(deal);
        assertThat(sale.process(deal)).isWaitingAt("Task_ResumeDeal");
        sale.funnel().complete(deal, "Task_ResumeDeal", Map.of("resumeAt", "CONTRACT_AGREED"));
        sale.invoice(deal, "2026-12-10");

        assertThat(process).isEnded();
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.WON);
        assertThat(sale.letters("invoice-letter")).isOne();
    }

    @Test
    void aDealThatWasPutOffCanBeMovedByTheHeadBeforeItsDate() {
        UUID deal = sale.reach(FunnelStage.OFFER_SENT);
        sale.putOff(deal, "2027-01-20");

        sale.moved(deal, FunnelStage.QUALIFIED);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_TalkToDecisionMaker");
        assertThat(openDeadline(deal, "Timer_PutOffUntil")).isFalse();
    }

    private void meeting(UUID deal) {
        sale.byItsManager(
                deal,
                () -> application
                        .getBean(Meetings.class)
                        .schedule(
                                deal,
                                new NewMeeting(
                                        time.now().plus(Duration.ofDays(9)), Duration.ofHours(1), "Our office", null)));
    }

    private Entry last(UUID deal) {
        return sale.funnel().as("helen", () -> deals.log(deal)).get(0).how();
    }

    private long openDeadlines(UUID deal) {
        return jdbc.sql(OPEN_DEADLINES).param(deal.toString()).query(Long.class).single();
    }

    private boolean openDeadline(UUID deal, String point) {
        return jdbc.sql(OPEN_DEADLINES + " and point = ?")
                        .params(deal.toString(), point)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
