package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class FunnelFirstHalfTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deals deals;

    @Autowired
    private JdbcClient jdbc;

    private Funnel funnel;

    @BeforeEach
    void onMondayMorning() {
        funnel = new Funnel(application);
        time.at("2026-11-23", "10:00");
    }

    @Test
    void aNewLeadIsATaskOfAManagerWithALimitForTheFirstResponse() {
        UUID deal = funnel.leadReceived();

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.NEW_CLIENT);
        assertThat(funnel.task(deal).getAssignee()).isEqualTo(funnel.manager(deal));
        assertThat(funnel.task(deal).getName()).contains("Contact the lead").endsWith("Romashka");
        assertThat(funnel.timer(deal, "Timer_FirstResponseMissed")).isCloseTo("2026-11-23T07:30:00.000Z", 120_000);
    }

    @Test
    void aLeadThatNobodyReachesGoesToSomebodyElse() {
        UUID deal = funnel.leadReceived();
        String first = funnel.manager(deal);

        time.at("2026-11-23", "12:01");
        funnel.runTimer(deal, "Timer_FirstResponseMissed");
        funnel.runTimer(deal, "Timer_LeadUnattended");

        assertThat(funnel.manager(deal)).isNotEqualTo(first);
        assertThat(funnel.task(deal).getAssignee()).isEqualTo(funnel.manager(deal));
    }

    @Test
    void aLeadThatWasNotReachedNeedsAReason() {
        UUID deal = funnel.leadReceived();

        assertThatThrownBy(() -> funnel.complete(deal, "Task_ContactLead", Map.of("contact", "NONE")))
                .hasStackTraceContaining("process.answer.required");
        funnel.complete(deal, "Task_ContactLead", Map.of("contact", "NONE", "reason", "wrong number"));

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_QualifyLead");
    }

    @Test
    void aQualifiedLeadHasItsAmountAndItsScore() {
        UUID deal = funnel.qualified();

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
        assertThat(deals.facts(deal).amount()).hasToString("120000.00 RUB");
        assertThat(deals.facts(deal).score()).isEqualTo(85);
    }

    @Test
    void whatPeopleTypeLeavesNoTraceInTheEngine() {
        UUID deal = funnel.qualified();

        var runtime = application.getBean(RuntimeService.class);
        var variables = runtime.getVariables(funnel.process(deal).getId());

        assertThat(variables)
                .containsOnlyKeys("dealId", "dealNumber", "amount", "stage", "stageSince", "qualification");
        assertThat(jdbc.sql("select count(*) from act_hi_varinst")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aLeadThatIsToBeAskedLaterWakesUpOnItsDate() {
        UUID deal = funnel.leadReceived();
        funnel.complete(deal, "Task_ContactLead", Map.of("contact", "CALL"));

        funnel.complete(deal, "Task_QualifyLead", Map.of("qualification", "LATER", "askAgainOn", "2026-12-05"));

        assertThat(funnel.timer(deal, "Timer_QualifyLater")).isEqualTo("2026-12-07T06:00:00.000Z");
        funnel.runTimer(deal, "Timer_QualifyLater");
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_QualifyLead");
    }

    @Test
    void aDateThatIsOverIsRefused() {
        UUID deal = funnel.leadReceived();
        funnel.complete(deal, "Task_ContactLead", Map.of("contact", "CALL"));

        assertThatThrownBy(() -> funnel.complete(
                        deal, "Task_QualifyLead", Map.of("qualification", "LATER", "askAgainOn", "2026-11-20")))
                .hasStackTraceContaining("process.answer.not-ahead");
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_QualifyLead");
    }

    @Test
    void aRefusedLeadEndsWithItsReason() {
        UUID deal = funnel.leadReceived();
        funnel.complete(deal, "Task_ContactLead", Map.of("contact", "CALL"));

        funnel.complete(deal, "Task_QualifyLead", Map.of("qualification", "REFUSED", "reason", "no budget"));

        assertThat(funnel.isOver(deal)).isTrue();
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.LOST);
    }

    @Test
    void aTalkWithoutADecisionMakerIsRefused() {
        UUID deal = funnel.qualified();
        var answer = Map.<String, Object>of("decisionMaker", "REACHED", "contact", "CALL", "notes", "said yes");

        assertThatThrownBy(() -> funnel.complete(deal, "Task_TalkToDecisionMaker", answer))
                .hasStackTraceContaining("process.talk.no-decision-maker");

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
    }

    @Test
    void aRepeatSaleStartsBehindTheQualification() {
        UUID deal = funnel.repeatSale();

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_TalkToDecisionMaker");
    }

    @Test
    void aLargeDiscountGoesToTheHeadAndComesBackWithARemark() {
        UUID deal = funnel.decisionMakerReached();
        funnel.offer(deal, "100000", "20");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        assertThat(funnel.task(deal).getAssignee()).isEqualTo("helen");

        funnel.complete(deal, "Task_ApproveOffer", Map.of("approval", "DECLINED", "remark", "too much"));
        funnel.offer(deal, "100000", "5");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());

        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_SendOffer");
    }

    @Test
    void anOfferWithoutLinesIsNotReady() {
        UUID deal = funnel.decisionMakerReached();

        assertThatThrownBy(() -> funnel.complete(deal, "Task_PrepareOffer", Map.of()))
                .hasStackTraceContaining("deal.offer.empty");
    }

    @Test
    void aLostDealEndsWhereverItIs() {
        UUID deal = funnel.qualified();

        funnel.as(
                funnel.manager(deal),
                () -> funnel.inOne(() -> {
                    deals.lose(deal, "bought elsewhere");
                    return true;
                }));

        assertThat(funnel.isOver(deal)).isTrue();
    }

    @Test
    void aDealThatWasPutOffComesBackAtTheStageThatItsManagerNames() {
        UUID deal = funnel.decisionMakerReached();

        putOff(deal);
        assertThat(funnel.waitsAt(deal, "Gateway_AwaitResumption")).isTrue();
        funnel.runTimer(deal, "Timer_PutOffUntil");
        funnel.complete(deal, "Task_ResumeDeal", Map.of("resumeAt", "QUALIFIED"));

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.QUALIFIED);
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_TalkToDecisionMaker");
    }

    @Test
    void aDealThatCameBackCanStillBePutOffAndLost() {
        UUID deal = funnel.decisionMakerReached();
        putOff(deal);
        funnel.runTimer(deal, "Timer_PutOffUntil");
        funnel.complete(deal, "Task_ResumeDeal", Map.of("resumeAt", "QUALIFIED"));

        putOff(deal);
        assertThat(funnel.waitsAt(deal, "Gateway_AwaitResumption")).isTrue();
        funnel.as(
                funnel.manager(deal),
                () -> funnel.inOne(() -> {
                    deals.lose(deal, "closed down");
                    return true;
                }));

        assertThat(funnel.isOver(deal)).isTrue();
    }

    @Test
    void theHeadMovesADealToAnotherStage() {
        UUID deal = funnel.qualified();

        funnel.as(
                "helen",
                () -> funnel.inOne(() -> {
                    deals.move(deal, FunnelStage.MEETING_HELD, "met at the fair");
                    return true;
                }));

        assertThat(funnel.stage(deal)).isEqualTo(FunnelStage.MEETING_HELD);
        assertThat(funnel.task(deal).getTaskDefinitionKey()).isEqualTo("Task_DraftContract");
    }

    private void putOff(UUID deal) {
        funnel.as(
                funnel.manager(deal),
                () -> funnel.inOne(() -> {
                    deals.putOff(deal, LocalDate.parse("2027-01-20"), "budget next year");
                    return true;
                }));
    }
}
