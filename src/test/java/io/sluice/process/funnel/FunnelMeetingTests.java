package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.planning.WorkItems;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meeting and contract with the clock: reminders, cancellations, remarks of both sides, a lawyer who is late. */
@SluiceTest
class FunnelMeetingTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private JdbcClient jdbc;

    private Sale sale;
    private Funnel funnel;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
        funnel = sale.funnel();
    }

    @Test
    void theReminderLeavesOnceADayBeforeTheMeeting() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        sale.clockAt("2026-12-01", "11:59");
        assertThat(sale.letters("meeting-reminder")).isZero();
        sale.clockAt("2026-12-01", "12:01");
        sale.clockAt("2026-12-02", "12:00");

        assertThat(sale.letters("meeting-reminder")).isOne();
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_HoldMeeting").hasPassed("End_ReminderQueued");
    }

    @Test
    void aMovedMeetingIsRemindedOfAtItsNewDateOnly() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        funnel.complete(
                deal,
                "Task_HoldMeeting",
                Map.of("meeting", "MOVED", "movedTo", "2026-12-08T12:00", "reason", "they are ill"));
        sale.clockAt("2026-12-02", "12:00");
        assertThat(sale.letters("meeting-reminder")).isZero();
        sale.clockAt("2026-12-08", "12:00");

        assertThat(sale.letters("meeting-moved")).isOne();
        assertThat(sale.letters("meeting-reminder")).isOne();
    }

    @Test
    void aCancelledMeetingTellsTheClientAndTakesItOutOfTheirCalendar() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "CANCELLED", "reason", "they are ill"));

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_ScheduleMeeting");
        assertThat(sale.letters("meeting-cancelled")).isOne();
        assertThat(attached("meeting-cancelled")).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(body("meeting-cancelled")).contains("will not take place", "another date");
    }

    @Test
    void aLostDealCancelsItsMeetingWithoutPromisingAnotherDate() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");

        sale.lost(deal);

        assertThat(body("meeting-cancelled")).contains("will not take place").doesNotContain("another date");
    }

    @Test
    void aMeetingThatNobodyCameToIsOverAndNeedsNoLetter() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");
        sale.clockAt("2026-12-02", "13:00");

        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "NO_SHOW", "reason", "forgot"));

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_ScheduleMeeting");
        assertThat(sale.letters("meeting-cancelled")).isZero();
    }

    @Test
    void aMeetingAfterACancelledOneHasAnInvitationOfItsOwn() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");
        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "CANCELLED", "reason", "they are ill"));

        funnel.complete(
                deal,
                "Task_ScheduleMeeting",
                Map.of("meetingAt", "2026-12-09T12:00", "lengthMinutes", 60, "place", "Their office"));

        assertThat(sale.letters("meeting-invitation")).isEqualTo(2);
        assertThat(funnel.timer(deal, "Timer_MeetingReminder")).isEqualTo("2026-12-08T09:00:00.000Z");
    }

    @Test
    void theClientGetsEachRevisionThatALawyerApproved() {
        UUID deal = sale.onReview();
        assertThat(sale.letters("contract-letter")).isZero();

        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));

        assertThat(sale.letters("contract-letter")).isOne();
        assertThat(body("contract-letter")).containsPattern("the contract \\S+ attached");
        assertThat(documents("contract-letter")).isOne();
    }

    @Test
    void remarksOfTheClientBringANewRevisionToTheLawyer() {
        UUID deal = sale.contractApproved();

        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "REMARKS", "remarks", "pay later"));
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_ReviseContract");
        funnel.complete(deal, "Task_ReviseContract", Map.of("paymentDays", 20));
        assertThat(sale.process(deal))
                .isWaitingAtExactly("Task_ReviewContract")
                .task()
                .hasCandidateGroup("lawyer");
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));
        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "AGREED"));

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_IssueInvoice");
        assertThat(sale.letters("contract-letter")).isEqualTo(2);
    }

    @Test
    void aReviewThatIsLateIsToldToTheHeadOnceAndStandsHigher() {
        UUID deal = sale.onReview();
        int before = funnel.task(deal).getPriority();

        sale.clockAt("2026-11-24", "17:59");
        assertThat(sale.letters("review-overdue")).isZero();
        sale.clockAt("2026-11-24", "18:00");
        sale.clockAt("2026-11-30", "18:00");

        assertThat(sale.letters("review-overdue")).isOne();
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_ReviewContract").hasPassed("End_ReviewEscalated");
        assertThat(funnel.task(deal).getPriority()).isGreaterThan(before).isEqualTo(85);
        assertThat(application.getBean(WorkItems.class).openOf(deal))
                .singleElement()
                .satisfies(item -> assertThat(item.priority()).isEqualTo(85));
    }

    @Test
    void aLeadThatNobodyAttendsIsToldToTheHeadAndThenGivenToSomebodyElse() {
        time.at("2026-11-23", "10:00");
        UUID deal = funnel.leadReceived();
        String first = funnel.manager(deal);

        sale.clockAt("2026-11-23", "10:31");
        assertThat(sale.letters("head-notice")).isOne();
        assertThat(funnel.manager(deal)).isEqualTo(first);
        sale.clockAt("2026-11-23", "18:00");

        assertThat(funnel.manager(deal)).isNotEqualTo(first);
        assertThat(sale.process(deal))
                .isWaitingAtExactly("Task_ContactLead")
                .task()
                .isAssignedTo(funnel.manager(deal));
    }

    @Test
    void aTalkThatIsToComeLaterWakesUpOnItsDate() {
        UUID deal = funnel.qualified();

        funnel.complete(
                deal, "Task_TalkToDecisionMaker", Map.of("decisionMaker", "LATER", "talkAgainOn", "2026-12-05"));
        sale.clockAt("2026-12-07", "08:59");
        assertThat(sale.process(deal)).isWaitingAtExactly("Timer_TalkLater");
        sale.clockAt("2026-12-07", "09:00");

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_TalkToDecisionMaker");
    }

    @Test
    void aDecisionMakerWhoRefusesEndsTheDealWithTheReason() {
        UUID deal = funnel.qualified();
        var process = sale.process(deal);

        funnel.complete(deal, "Task_TalkToDecisionMaker", Map.of("decisionMaker", "REFUSED", "reason", "no need"));

        assertThat(process).isEnded().hasPassed("End_LeadRefused");
        assertThat(application.getBean(Deals.class).facts(deal).status()).isEqualTo(DealStatus.LOST);
        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
    }

    private String attached(String kind) {
        return one(
                kind,
                "select string_agg(a.content, '') from message_attachment a join outgoing_message m on m.id = a.message_id");
    }

    private String body(String kind) {
        return one(kind, "select m.body_text from outgoing_message m");
    }

    private long documents(String kind) {
        return Long.parseLong(one(kind, "select cardinality(m.document_ids)::text from outgoing_message m"));
    }

    private String one(String kind, String select) {
        return jdbc.sql(select + " where m.kind = ?")
                .param(kind)
                .query(String.class)
                .single();
    }
}
