package io.sluice.process.funnel;

import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.billing.Payments;
import io.sluice.billing.bank.OneCFile;
import io.sluice.communication.ClientAnswered;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.support.Api;
import io.sluice.support.TestTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deal on its way to the money: what people do with it, what the client does, and the clock. */
class Sale {

    static final Map<String, Object> TERMS = Map.of(
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

    private final ApplicationContext application;
    private final Funnel funnel;
    private final TestTime time;
    private int statements;

    Sale(ApplicationContext application, TestTime time) {
        this.application = application;
        this.funnel = new Funnel(application);
        this.time = time;
        AbstractAssertions.init(funnel.bean(ProcessEngine.class));
    }

    Funnel funnel() {
        return funnel;
    }

    /** What BPM Assert asks about. */
    ProcessInstance process(UUID deal) {
        return funnel.process(deal);
    }

    /** The clock goes on and whatever has become due happens, and nothing else. */
    void clockAt(String day, String hour) {
        time.at(day, hour);
        time.advance(Duration.ofSeconds(1)); // the engine counts in whole milliseconds
        ManagementService management = funnel.bean(ManagementService.class);
        for (List<Job> due = due(management); !due.isEmpty(); due = due(management))
            management.executeJob(due.get(0).getId());
    }

    private static List<Job> due(ManagementService management) {
        return management.createJobQuery().executable().active().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    UUID reach(FunnelStage stage) {
        return switch (stage) {
            case NEW_CLIENT -> funnel.leadReceived();
            case QUALIFIED -> funnel.qualified();
            case DECISION_MAKER_REACHED -> funnel.decisionMakerReached();
            case OFFER_SENT -> funnel.offerSent();
            case MEETING_SCHEDULED -> funnel.meetingScheduled("2026-12-02T12:00");
            case MEETING_HELD -> meetingHeld();
            case CONTRACT_AGREED -> contractAgreed();
            case INVOICE_PAID -> throw new IllegalArgumentException("Only money brings a deal there");
        };
    }

    UUID meetingHeld() {
        UUID deal = funnel.meetingScheduled("2026-12-02T12:00");
        funnel.complete(deal, "Task_HoldMeeting", Map.of("meeting", "HELD", "minutes", "agreed", "nextStep", "draft"));
        return deal;
    }

    UUID onReview() {
        UUID deal = meetingHeld();
        funnel.complete(deal, "Task_DraftContract", TERMS);
        return deal;
    }

    UUID contractApproved() {
        UUID deal = onReview();
        funnel.complete(deal, "Task_ReviewContract", Map.of("review", "APPROVED"));
        return deal;
    }

    UUID contractAgreed() {
        UUID deal = contractApproved();
        funnel.complete(deal, "Task_AgreeContract", Map.of("contractAgreed", "AGREED"));
        return deal;
    }

    UUID invoiced(String due) {
        UUID deal = contractAgreed();
        invoice(deal, due);
        return deal;
    }

    void invoice(UUID deal, String due) {
        funnel.complete(deal, "Task_IssueInvoice", Map.of("dueOn", due));
    }

    InvoiceView invoice(UUID deal) {
        return funnel.bean(Invoices.class).ofDeal(deal).get(0);
    }

    /** The accountant uploads a statement whose payment names the invoice, and puts the money there if no rule did. */
    void paid(UUID deal) {
        InvoiceView invoice = invoice(deal);
        String sum = invoice.open().amount().toPlainString();
        String line =
                OneCFile.credit(String.valueOf(++statements), sum, "7799000118", "Оплата по счету " + invoice.number());
        funnel.bean(Api.class)
                .as("alla")
                .upload(
                        "/api/v1/bank-statements",
                        "file",
                        "s.txt",
                        OneCFile.statement(sum, line).getBytes(StandardCharsets.UTF_8));
        if (invoice(deal).awaitsMoney())
            funnel.as("alla", () -> funnel.bean(Payments.class).allocate(lastPayment(), invoice.id(), null));
    }

    /** Takes the last payment off its invoice. */
    void takenBack() {
        funnel.as("alla", () -> {
            Payments payments = funnel.bean(Payments.class);
            UUID payment = lastPayment();
            payments.undo(
                    payment, payments.payment(payment).allocations().get(0).id());
            return true;
        });
    }

    private UUID lastPayment() {
        return funnel.bean(JdbcClient.class)
                .sql("select id from payment order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    void answered(UUID deal) {
        funnel.inOne(() -> {
            application.publishEvent(new ClientAnswered(deal, time.now()));
            return true;
        });
    }

    void lost(UUID deal) {
        byItsManager(deal, () -> funnel.bean(Deals.class).lose(deal, "bought elsewhere"));
    }

    void putOff(UUID deal, String until) {
        byItsManager(deal, () -> funnel.bean(Deals.class).putOff(deal, LocalDate.parse(until), "budget next year"));
    }

    void moved(UUID deal, FunnelStage to) {
        funnel.as(
                "helen",
                () -> funnel.inOne(() -> {
                    funnel.bean(Deals.class).move(deal, to, "met at the fair");
                    return true;
                }));
    }

    void byItsManager(UUID deal, Runnable act) {
        funnel.as(
                funnel.manager(deal),
                () -> funnel.inOne(() -> {
                    act.run();
                    return true;
                }));
    }

    /** Letters of a kind that were queued, whether they have left or not. */
    long letters(String kind) {
        return funnel.bean(JdbcClient.class)
                .sql("select count(*) from outgoing_message where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    /** Instances of the collection of debts that run. */
    List<ProcessInstance> collections() {
        return funnel.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("debt-collection")
                .list();
    }
}
