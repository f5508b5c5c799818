package io.sluice.process.funnel;

import static io.sluice.process.funnel.SalesFunnel.DEAL_ID;
import static io.sluice.process.funnel.SalesFunnel.OFFER_APPROVED;

import io.sluice.deal.Deals;
import io.sluice.deal.Offers;
import io.sluice.process.tasks.RequiredWhen;
import io.sluice.process.tasks.Sentences;
import io.sluice.process.tasks.TaskAnswer;
import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head says yes, or no with a remark; nobody approves what they sell themselves. */
@Component
class ApproveOffer implements TaskAnswer<ApproveOffer.Answer> {

    private final Offers offers;
    private final Deals deals;
    private final People people;

    ApproveOffer(Offers offers, Deals deals, People people) {
        this.offers = offers;
        this.deals = deals;
        this.people = people;
    }

    @Override
    public String form() {
        return "approve-offer";
    }

    @Override
    public Class<Answer> fields() {
        return Answer.class;
    }

    @Override
    public void accept(DelegateTask task, Answer answer) {
        UUID dealId = DEAL_ID.in(task);
        boolean approved = answer.approval == Result.APPROVED;
        refuseOwn(dealId);
        if (approved) offers.approve(dealId, Objects.requireNonNullElse(answer.remark, ""));
        else offers.decline(dealId, Objects.requireNonNull(answer.remark));
        OFFER_APPROVED.set(task, approved);
    }

    private void refuseOwn(UUID dealId) {
        UUID approver = people.find(Actor.current()).map(Person::id).orElse(null);
        if (approver != null && approver.equals(deals.facts(dealId).ownerId()))
            throw Refusal.forbidden("process.approve.own");
    }

    /** How it ended. */
    enum Result {
        APPROVED,
        DECLINED
    }

    @RequiredWhen(when = "approval", is = "DECLINED", fields = "remark")
    record Answer(
            @NotNull(message = Sentences.REQUIRED) Result approval,

            @Size(max = 1000, message = Sentences.TOO_LONG) @Nullable
            String remark) {}
}
