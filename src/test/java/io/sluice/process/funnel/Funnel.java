package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.deal.NewDeal;
import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.deal.Offers;
import io.sluice.lead.Leads;
import io.sluice.lead.NewLead;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.People;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a deal through the funnel the way people do: each task by whoever has it. */
class Funnel {

    private final ApplicationContext application;

    Funnel(ApplicationContext application) {
        this.application = application;
    }

    UUID leadReceived() {
        return opened(false);
    }

    UUID repeatSale() {
        return opened(true);
    }

    private UUID opened(boolean repeat) {
        return inOne(() -> {
            Found found = bean(Clients.class)
                    .resolve(new NewRequest(
                            "Vera Orlova",
                            PhoneNumber.parse("+79161234567"),
                            EmailAddress.parse("vera@romashka.example"),
                            "Romashka",
                            null,
                            "en"));
            UUID lead = bean(Leads.class)
                    .capture(new NewLead(
                            Ids.next(),
                            found.clientId(),
                            found.contactId(),
                            "site",
                            null,
                            "Twenty chairs",
                            Map.of(),
                            null,
                            null));
            return bean(Deals.class)
                    .open(new NewDeal(lead, found.clientId(), found.contactId(), "Chairs", "site", repeat));
        });
    }

    UUID qualified() {
        UUID deal = leadReceived();
        complete(deal, "Task_ContactLead", Map.of("contact", "CALL", "notes", "wants chairs"));
        complete(deal, "Task_QualifyLead", qualification("120000"));
        return deal;
    }

    static Map<String, Object> qualification(String amount) {
        return Map.of(
                "qualification", "QUALIFIED",
                "need", "twenty chairs",
                "budget", "CONFIRMED",
                "authority", "DECIDES",
                "expectedAmount", new BigDecimal(amount).doubleValue());
    }

    UUID decisionMakerReached() {
        UUID deal = qualified();
        complete(
                deal,
                "Task_TalkToDecisionMaker",
                Map.of("decisionMaker", "REACHED", "contactDecides", true, "contact", "CALL", "notes", "agreed"));
        return deal;
    }

    /** Lines on the offer page, written by the deal's manager. */
    void offer(UUID deal, String price, String discount) {
        OfferLine line =
                new OfferLine(null, "Chair", "pcs", BigDecimal.ONE, new BigDecimal(price), BigDecimal.ZERO, "STANDARD");
        NewOffer offer = new NewOffer(List.of(line), new BigDecimal(discount), PriceKind.NET, "en", null, null);
        as(manager(deal), () -> inOne(() -> bean(Offers.class).write(deal, offer)));
    }

    UUID offerSent() {
        return offerSent("100000");
    }

    UUID offerSent(String price) {
        UUID deal = decisionMakerReached();
        offer(deal, price, "0");
        complete(deal, "Task_PrepareOffer", Map.of());
        complete(deal, "Task_SendOffer", Map.of());
        lettersLeave();
        return deal;
    }

    UUID meetingScheduled(String at) {
        UUID deal = offerSent();
        runTimer(deal, "Timer_OfferUnanswered");
        complete(deal, "Task_FollowUpOffer", Map.of("followUp", "PROCEED"));
        complete(deal, "Task_ScheduleMeeting", Map.of("meetingAt", at, "lengthMinutes", 60, "place", "Our office"));
        return deal;
    }

    void lettersLeave() {
        bean(WorkQueue.class).drain();
    }

    /** Completes the open task as its assignee, or as somebody of its queue. */
    void complete(UUID deal, String taskKey, Map<String, Object> answer) {
        Task task = task(deal);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(taskKey);
        String login = task.getAssignee() == null ? ofQueue(task) : task.getAssignee();
        as(
                login,
                () -> inOne(() -> {
                    bean(TaskService.class).complete(task.getId(), new HashMap<>(answer));
                    return true;
                }));
    }

    private String ofQueue(Task task) {
        return bean(TaskService.class)
                        .getIdentityLinksForTask(task.getId())
                        .get(0)
                        .getGroupId()
                        .equals("lawyer")
                ? "lev"
                : "alla";
    }

    Task task(UUID deal) {
        return bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(deal.toString())
                .singleResult();
    }

    ProcessInstance process(UUID deal) {
        return bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(deal.toString())
                .singleResult();
    }

    boolean isOver(UUID deal) {
        return process(deal) == null;
    }

    boolean waitsAt(UUID deal, String node) {
        return bean(RuntimeService.class)
                .getActiveActivityIds(process(deal).getId())
                .contains(node);
    }

    Date timer(UUID deal, String timer) {
        return bean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(process(deal).getId())
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    void runTimer(UUID deal, String timer) {
        ManagementService management = bean(ManagementService.class);
        var job = management
                .createJobQuery()
                .processInstanceId(process(deal).getId())
                .activityId(timer)
                .singleResult();
        management.executeJob(job.getId());
    }

    FunnelStage stage(UUID deal) {
        return bean(Deals.class).facts(deal).stage();
    }

    String manager(UUID deal) {
        return bean(People.class)
                .byId(Objects.requireNonNull(bean(Deals.class).facts(deal).ownerId()))
                .login();
    }

    <T> T as(String login, Supplier<T> work) {
        var roles = bean(People.class).byLogin(login).roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.key()))
                .toList();
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(login, "", roles));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
