package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people type is in our tables only: no column of any table of the engine has it, whatever becomes of the deal. The
 * one exception is by design: the name of a company stands in the names of its tasks.
 */
@SluiceTest
class NoWordsInTheEngineTests {

    /** Every word that is typed into a form below begins like this. */
    private static final String TYPED = "typed";

    private static final List<String> PERSON =
            List.of("Vera Orlova", "vera@romashka.example", "9161234567", "Twenty chairs");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Api api;

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
    void afterAWonDealWithRemarksCommentsAndADebtorsCallNothingIsThere() {
        UUID deal = talkedTo();
        offered(deal);
        met(deal);
        contract(deal);
        sale.invoice(deal, "2026-12-10");
        sale.clockAt("2026-12-11", "00:01");
        calledForDebt();
        sale.paid(deal);

        assertThat(funnel.isOver(deal)).isTrue();
        assertThat(traces()).isEmpty();
    }

    @Test
    void norAfterLostRefusedPutOffAndMovedDeals() {
        UUID lost = talkedTo();
        byItsManager(lost, deals -> deals.lose(lost, "typed loss"));
        UUID off = talkedTo();
        byItsManager(off, deals -> deals.putOff(off, LocalDate.parse("2027-01-20"), "typed pause"));
        UUID refused = funnel.leadReceived();
        funnel.complete(refused, "Task_ContactLead", Map.of("contact", "NONE", "reason", "typed silence"));
        funnel.complete(refused, "Task_QualifyLead", Map.of("qualification", "REFUSED", "reason", "typed refusal"));
        sale.moved(talkedTo(), FunnelStage.MEETING_HELD);

        assertThat(traces()).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsThere() {
        UUID deal = funnel.leadReceived();
        TaskService tasks = application.getBean(TaskService.class);
        var task = funnel.task(deal);
        task.setDescription("typed words");
        tasks.saveTask(task);

        assertThat(traces()).anySatisfy(trace -> assertThat(trace).startsWith("act_ru_task.description_"));
    }

    private UUID talkedTo() {
        UUID deal = funnel.leadReceived();
        comment(deal, "typed comment");
        funnel.complete(deal, "Task_ContactLead", Map.of("contact", "CALL", "notes", "typed notes"));
        Map<String, Object> answers = new HashMap<>(Funnel.qualification("120000"));
        answers.put("need", "typed need");
        funnel.complete(deal, "Task_QualifyLead", answers);
        funnel.complete(
                deal,
                "Task_TalkToDecisionMaker",
                Map.of(
                        "decisionMaker", "REACHED",
                        "contactDecides", false,
                        "decisionMakerName", "typed Name",
                        "decisionMakerPhone", "+79161112233",
                        "contact", "CALL",
                        "notes", "typed talk"));
        return deal;
    }

    private void offered(UUID deal) {
        funnel.offer(deal, "100000", "20");
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        funnel.complete(deal, "Task_ApproveOffer", Map.of("approval", "DECLINED", "remark", "typed remark"));
        funnel.complete(deal, "Task_PrepareOffer", Map.of());
        funnel.complete(deal, "Task_ApproveOffer", Map.of("approval", "APPROVED", "remark", "typed consent"));
        funnel.complete(deal, "Task_SendOffer", Map.of());
        funnel.lettersLeave();
        sale.answered(deal);
        funnel.complete(deal, "Task_FollowUpOffer", Map.of("followUp", "PROCEED", "notes", "typed answer"));
    }

    private void met(UUID deal) {
        funnel.complete(
                deal,
                "Task_ScheduleMeeting",
                Map.of(
                        "meetingAt", "2026-12-02T12:00",
                        "lengthMinutes", 60,
                        "place", "typed place",
                        "agenda", "typed agenda"));
        funnel.complete(
                deal,
                "Task_HoldMeeting",
                Map.of("meeting", "MOVED", "movedTo", "2026-12-03T12:00", "reason", "typed illness"));
        funnel.complete(
                deal,
                "Task_HoldMeeting",
                Map.of("meeting", "HELD", "minutes", "typed minutes", "nextStep", "typed step"));
    }

    private void contract(UUID deal) {
        Map<String, Object> terms = new HashMap<>(Sale.TERMS);
        terms.put("delivery", "typed delivery");
        terms.put("special", "typed terms");
        funnel.complete(deal, "Task_DraftContract", terms);
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "REMARKS", "remarks", "typed objection"));
        funnel.complete(deal, "Task_ReviseContract", Map.of("special", "typed change"));
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));
        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "REMARKS", "remarks", "typed wish"));
        funnel.complete(deal, "Task_ReviseContract", Map.of("special", "typed answer"));
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));
        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "AGREED"));
    }

    private void calledForDebt() {
        TaskService tasks = application.getBean(TaskService.class);
        var call = tasks.createTaskQuery().taskDefinitionKey("Task_CallDebtor").singleResult();
        funnel.as(
                call.getAssignee(),
                () -> funnel.inOne(() -> {
                    tasks.complete(
                            call.getId(), new HashMap<>(Map.of("debtResult", "NO_MONEY", "notes", "typed excuse")));
                    return true;
                }));
    }

    private void comment(UUID deal, String words) {
        var task = funnel.task(deal);
        var answer = api.as(task.getAssignee())
                .post("/engine-rest/task/" + task.getId() + "/comment/create", Map.of("message", words));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void byItsManager(UUID deal, Consumer<Deals> act) {
        sale.byItsManager(deal, () -> act.accept(application.getBean(Deals.class)));
    }

    /** {@code table.column: value} of all texts and bytes of the engine that hold something typed. */
    private List<String> traces() {
        return jdbc
                .sql("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%'
                          and data_type in ('character varying', 'text', 'character', 'json', 'jsonb', 'bytea')""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .flatMap(this::traces)
                .toList();
    }

    private Stream<String> traces(Column column) {
        return Stream.concat(Stream.of(TYPED + " "), PERSON.stream())
                .filter(words -> jdbc.sql(
                                "select exists (select 1 from %s where %s)".formatted(column.table, column.holds()))
                        .param(words)
                        .query(Boolean.class)
                        .single())
                .map(words -> column.table + "." + column.name + ": " + words);
    }

    private record Column(String table, String name, String type) {

        String holds() {
            return type.equals("bytea")
                    ? "position(convert_to(?, 'UTF8') in %s) > 0".formatted(name)
                    : "position(? in %s::text) > 0".formatted(name);
        }
    }
}
