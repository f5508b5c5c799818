package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.SecondThoughts;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten seconds to take an act back. */
@SluiceTest
class SecondThoughtsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SecondThoughts thoughts;

    @Autowired
    private Deals deals;

    @Autowired
    private TestTime time;

    private Sale sale;
    private Funnel funnel;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
        funnel = sale.funnel();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEETING_SCHEDULED", "INVOICE_PAID"})
    void aDealThatWasPutOffByMistakeGoesOnAtTheStepWhereItStood(FunnelStage stage) {
        UUID deal = sale.reach(stage);
        List<String> stood = steps(deal);
        sale.putOff(deal, "2027-01-20");
        time.advance(Duration.ofSeconds(9));

        takeBack(funnel.manager(deal), deal);

        assertThat(steps(deal)).isEqualTo(stood);
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.OPEN);
        assertThat(funnel.stage(deal)).isEqualTo(stage);
    }

    @Test
    void whatHasCalledOffAMeetingIsNotTakenBack() {
        UUID deal = sale.reach(FunnelStage.MEETING_SCHEDULED);
        sale.putOff(deal, "2027-01-20");

        assertThat(funnel.as(funnel.manager(deal), () -> thoughts.offered(deal)))
                .isEmpty();
    }

    @Test
    void aContractOnReviewIsBeforeTheLawyerAgain() {
        UUID deal = sale.onReview();
        sale.putOff(deal, "2027-01-20");

        takeBack(funnel.manager(deal), deal);

        assertThat(sale.process(deal)).isWaitingAtExactly("Task_ReviewContract");
        assertThat(funnel.as("lev", () -> deals.deal(deal)).id()).isEqualTo(deal);
    }

    @Test
    void aMoveByMistakeIsTakenBackAndNotTakenBackAgain() {
        UUID deal = funnel.qualified();
        sale.moved(deal, FunnelStage.DECISION_MAKER_REACHED);

        takeBack("helen", deal);

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
        assertThat(sale.process(deal)).isWaitingAtExactly("Task_TalkToDecisionMaker");
        assertThat(funnel.as("helen", () -> thoughts.offered(deal))).isEmpty();
    }

    @Test
    void afterTenSecondsItIsNotOfferedAndAfterFifteenRefused() {
        UUID deal = funnel.qualified();
        sale.putOff(deal, "2027-01-20");
        String manager = funnel.manager(deal);

        time.advance(Duration.ofSeconds(11));
        assertThat(funnel.as(manager, () -> thoughts.offered(deal))).isEmpty();
        time.advance(Duration.ofSeconds(5));
        assertThatThrownBy(() -> takeBack(manager, deal)).isInstanceOf(Refusal.class);

        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.PUT_OFF);
    }

    @Test
    void itIsOfferedToWhoeverDidItAndToNobodyElse() {
        UUID deal = funnel.qualified();
        sale.putOff(deal, "2027-01-20");

        assertThat(funnel.as(funnel.manager(deal), () -> thoughts.offered(deal)))
                .contains("put-off");
        assertThat(funnel.as("helen", () -> thoughts.offered(deal))).isEmpty();
    }

    private List<String> steps(UUID deal) {
        return Arrays.stream(application
                        .getBean(RuntimeService.class)
                        .getActivityInstance(funnel.process(deal).getId())
                        .getChildActivityInstances())
                .map(ActivityInstance::getActivityId)
                .toList();
    }

    private void takeBack(String login, UUID deal) {
        funnel.as(
                login,
                () -> funnel.inOne(() -> {
                    thoughts.takeBack(deal);
                    return true;
                }));
    }
}
