package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.communication.Interactions;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.Offers;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each fact may come before the funnel waits for it or after: the end is the same. */
@SluiceTest
class FunnelMessageOrderTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Offers offers;

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
    void aLetterThatLeavesAfterTheFunnelAskedIsWaitedFor() {
        UUID deal = offerOnItsWay();
        assertThat(sale.process(deal)).isWaitingAtExactly("Message_OfferLetterSent");

        funnel.lettersLeave();

        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitAnswer");
        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.OFFER_SENT);
    }

    @Test
    void aLetterThatHasLeftAlreadyIsNotWaitedFor() {
        UUID deal = funnel.offerSent();
        backToTheTalk(deal);
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        leftBeforeTheFunnelAsks(deal);

        funnel.complete(deal, "Task_SendOffer", Map.of());

        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitAnswer");
        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.OFFER_SENT);
    }

    @Test
    void anAnswerBeforeTheFunnelWaitsForItIsFollowedUpAtOnce() {
        UUID deal = offerOnItsWay();
        sale.moved(deal, FunnelStage.MEETING_HELD);
        funnel.lettersLeave();
        sale.answered(deal);
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_DraftContract");

        sale.moved(deal, FunnelStage.OFFER_SENT);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_FollowUpOffer").hasNotPassed("Gateway_AwaitAnswer");
    }

    @Test
    void anAnswerWhileTheFunnelWaitsEndsTheWait() {
        UUID deal = funnel.offerSent();

        sale.answered(deal);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_FollowUpOffer").hasPassed("Message_OfferAnswered");
    }

    @Test
    void aLetterOfAnOlderRevisionMovesNothing() {
        UUID deal = offerOnItsWay();
        var older = offers.current(deal).orElseThrow();
        backToTheTalk(deal);
        assertThat(offers.current(deal).orElseThrow().revision()).isGreaterThan(older.revision());

        funnel.lettersLeave();

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.DECISION_MAKER_REACHED);
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_PrepareOffer");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        funnel.complete(deal, "Task_SendOffer", Map.of());
        assertThat(sale.process(deal)).isWaitingAtExactly("Message_OfferLetterSent");
    }

    /** Between the question and the wait no answer slips in: it comes behind and finds the wait. */
    @Test
    void anAnswerWaitsUntilTheFunnelThatAskedForItHasWritten() throws Exception {
        UUID deal = funnel.offerSent();
        CompletableFuture<Void> answer = funnel.inOne(() -> {
            assertThat(offers.isAnswered(deal)).isFalse();
            var coming = CompletableFuture.runAsync(() -> sale.answered(deal));
            await().atMost(Duration.ofMinutes(1)).until(this::waitsForTheOffer);
            assertThat(coming).isNotDone();
            return coming;
        });

        answer.get(1, TimeUnit.MINUTES);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_FollowUpOffer");
    }

    private boolean waitsForTheOffer() {
        return jdbc.sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query ilike '%offer%')")
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatNobodyWaitsForStaysAFact() {
        UUID deal = funnel.qualified();

        sale.answered(deal);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_TalkToDecisionMaker");
        assertThat(application.getBean(Interactions.class).hasContact(deal)).isTrue();
    }

    private void backToTheTalk(UUID deal) {
        sale.moved(deal, FunnelStage.QUALIFIED);
        funnel.complete(
                deal,
                "Task_TalkToDecisionMaker",
                Map.of("decisionMaker", "REACHED", "contactDecides", true, "contact", "CALL", "notes", "agreed"));
    }

    private UUID offerOnItsWay() {
        UUID deal = funnel.decisionMakerReached();
        funnel.offer(deal, "100000", "0");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        funnel.complete(deal, "Task_SendOffer", Map.of());
        return deal;
    }

    /** The fact alone, as it stands when the letter was quicker than the funnel. */
    private void leftBeforeTheFunnelAsks(UUID deal) {
        funnel.inOne(() -> {
            var letter = offers.letter(deal);
            offers.sent(letter.offerId(), letter.offerId(), time.now());
            return true;
        });
    }
}
