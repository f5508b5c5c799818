package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.communication.ClientAnswered;
import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.Meetings;
import io.sluice.deal.OfferSent;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

@SluiceTest
class FunnelSecondHalfTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deals deals;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ApplicationEventPublisher events;

    private Funnel funnel;

    @BeforeEach
    void onFridayMorning() {
        funnel = new Funnel(application);
        time.at("2026-11-20", "10:00");
    }

    @Test
    void anOfferWithoutAnswerForThreeWorkingDaysBecomesACallForItsManager() {
        UUID deal = funnel.offerSent();
        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.OFFER_SENT);
        assertThat(funnel.timer(deal, "Timer_OfferUnanswered")).isEqualTo("2026-11-25T15:00:00.000Z");

        time.at("2026-11-25", "18:00");
        funnel.runTimer(deal, "Timer_OfferUnanswered");

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_FollowUpOffer");
        assertThat(funnel.task(deal).getAssignee()).isEqualTo(funnel.manager(deal));
    }

    @Test
    void aLargeOfferIsFollowedUpADayEarlier() {
        UUID deal = funnel.offerSent("600000");

        assertThat(funnel.timer(deal, "Timer_OfferUnanswered")).isEqualTo("2026-11-24T15:00:00.000Z");
    }

    @Test
    void anAnswerOfTheClientEndsTheSilence() {
        UUID deal = funnel.offerSent();

        answered(deal);

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_FollowUpOffer");
    }

    @Test
    void anOfferThatIsSentAgainStartsItsTermAnew() {
        UUID deal = funnel.offerSent();

        time.at("2026-11-24", "10:00");
        funnel.inOne(() -> {
            events.publishEvent(new OfferSent(deal, deal, 1, time.now()));
            return true;
        });

        assertThat(funnel.timer(deal, "Timer_OfferUnanswered")).isEqualTo("2026-11-27T15:00:00.000Z");
    }

    @Test
    void waitingForAnAnswerIsGrantedTwice() {
        UUID deal = funnel.offerSent();
        for (int round = 0; round < 2; round++) {
            funnel.runTimer(deal, "Timer_OfferUnanswered");
            funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "WAIT"));
        }
        funnel.runTimer(deal, "Timer_OfferUnanswered");

        assertThatThrownBy(() -> funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "WAIT")))
                .hasStackTraceContaining("deal.offer");
    }

    @Test
    void anOfferThatIsRefusedLosesTheDealWithItsReason() {
        UUID deal = funnel.offerSent();
        answered(deal);

        funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "REFUSED", "reason", "too expensive"));

        assertThat(funnel.isOver(deal)).isTrue();
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void aRevisedOfferIsPreparedAndSentOnceMore() {
        UUID deal = funnel.offerSent();
        answered(deal);

        funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "REVISE", "notes", "wants ten only"));
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        funnel.complete(deal, "Task_SendOffer", Map.of());
        funnel.lettersLeave();

        assertThat(funnel.waitsAt(deal, "Gateway_AwaitAnswer")).isTrue();
    }

    @Test
    void theReminderFollowsAMeetingThatIsMovedOnThePageOfTheDeal() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");
        assertThat(funnel.timer(deal, "Timer_MeetingReminder")).isEqualTo("2026-12-01T09:00:00.000Z");

        funnel.as(
                funnel.manager(deal),
                () -> funnel.inOne(() -> meetings.move(deal, Instant.parse("2026-12-04T09:00:00Z"), "they asked")));

        assertThat(funnel.timer(deal, "Timer_MeetingReminder")).isEqualTo("2026-12-03T09:00:00.000Z");
        assertThat(funnel.task(deal).getDueDate()).isEqualTo("2026-12-04T09:00:00.000Z");
    }

    @Test
    void aMeetingMovedByItsTaskStaysToBeHeld() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        funnel.complete(
                deal,
                "Task_HoldMeeting",
                Map.of("meeting", "MOVED", "movedTo", "2026-12-03T12:00", "reason", "they are ill"));

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_HoldMeeting");
        assertThat(funnel.task(deal).getDueDate()).isEqualTo("2026-12-03T09:00:00.000Z");
    }

    @Test
    void aMeetingThatNobodyCameToIsScheduledAgain() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "NO_SHOW", "reason", "forgot"));

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_ScheduleMeeting");
    }

    @Test
    void aContractGoesThroughRemarksToAnInvoice() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");
        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "HELD", "minutes", "agreed", "nextStep", "draft"));
        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.MEETING_HELD);

        funnel.complete(deal, "Task_DraftContract", terms());
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "REMARKS", "remarks", "lower the penalty"));
        funnel.complete(deal, "Task_ReviseContract", Map.of("penaltyPercentPerDay", 0.05));
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));
        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "AGREED"));

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.CONTRACT_AGREED);
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_IssueInvoice");
        assertThat(application
                        .getBean(RuntimeService.class)
                        .getVariables(funnel.process(deal).getId()))
                .doesNotContainKeys("minutes", "remarks", "notes", "reason");
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "prepaymentPercent",
                50,
                "paymentDays",
                10,
                "penaltyPercentPerDay",
                0.1,
                "delivery",
                "by our car",
                "language",
                "en");
    }

    private void answered(UUID deal) {
        funnel.inOne(() -> {
            events.publishEvent(new ClientAnswered(deal, time.now()));
            return true;
        });
    }
}
