package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.calendar.Deadlines;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A deadline whose clock stands still fires nothing; when it runs again, timer and task have the rest of their time. */
@SluiceTest
class PausedDeadlineTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deadlines deadlines;

    private Sale sale;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
    }

    @Test
    void aTimerWaitsThroughThePauseAndFiresAfterTheRestOfItsTime() {
        UUID deal = sale.funnel().offerSent();
        sale.clockAt("2026-11-24", "18:00");

        deadlines.pause(deal.toString(), "Timer_OfferUnanswered");
        sale.clockAt("2026-11-30", "10:00");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitAnswer");

        deadlines.resume(deal.toString(), "Timer_OfferUnanswered");
        sale.clockAt("2026-11-30", "18:59");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitAnswer");
        sale.clockAt("2026-12-01", "10:01");
        assertThat(sale.process(deal)).isWaitingAt("Task_FollowUpOffer");
    }

    @Test
    void aTaskHasNoDueDateUntilItsClockRunsAgain() {
        UUID deal = sale.onReview();

        deadlines.pause(deal.toString(), "Task_ReviewContract");
        assertThat(sale.funnel().task(deal).getDueDate()).isNull();
        deadlines.resume(deal.toString(), "Task_ReviewContract");

        assertThat(sale.funnel().task(deal).getDueDate()).isCloseTo("2026-11-24T15:00:00.000Z", 120_000);
    }
}
