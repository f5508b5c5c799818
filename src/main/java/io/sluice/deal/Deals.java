package io.sluice.deal;

import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens deals and takes them through the funnel; every change says who and why. */
@Component
@Transactional
public class Deals {

    private final DealDesk desk;
    private final DealNews news;
    private final StageEntries stages;
    private final People people;
    private final Clock clock;

    Deals(DealDesk desk, DealNews news, StageEntries stages, People people, Clock clock) {
        this.desk = desk;
        this.news = news;
        this.stages = stages;
        this.people = people;
        this.clock = clock;
    }

    public UUID open(NewDeal asked) {
        Deal deal = desk.keep(new Deal(desk.nextNumber(), asked, clock.instant()));
        news.tell(deal, "opened", null, null, asked.source());
        news.publish(new DealOpened(deal.id, deal.repeat));
        return deal.id;
    }

    /** The deal, if the current person may see it; else it is missing. */
    @Transactional(readOnly = true)
    public DealView deal(UUID dealId) {
        return DealViews.view(desk.seen(dealId));
    }

    /** For the process, which acts for the house and not for a person. */
    @Transactional(readOnly = true)
    public DealFacts facts(UUID dealId) {
        return DealViews.facts(desk.any(dealId));
    }

    /** What whoever asks may do with the deal. */
    @Transactional(readOnly = true)
    public DealPermits permits(UUID dealId) {
        return desk.permits(dealId);
    }

    /** Newest first; visible with the deal. */
    @Transactional(readOnly = true)
    public List<StageEntry> log(UUID dealId) {
        return stages.log(desk.seen(dealId));
    }

    public void assign(UUID dealId, UUID personId, String reason) {
        Deal deal = desk.locked(dealId);
        Person owner = people.byId(personId);
        if (!owner.active()) throw Refusal.conflict("deal.owner.left", owner.name());
        String before = people.find(deal.ownerId).map(Person::login).orElse(null);
        if (owner.login().equals(before)) return;
        boolean waited = deal.team != null;
        deal.assignTo(personId, owner.team());
        desk.keep(deal);
        news.tell(deal, "owner", before, owner.login(), reason);
        news.publish(new DealAssigned(dealId, personId, before == null && !waited));
    }

    /** Nobody of the team is there: the deal waits for whoever of them takes it first. */
    public void queue(UUID dealId, String team, String reason) {
        Deal deal = desk.locked(dealId);
        deal.waitFor(team);
        desk.keep(deal);
        news.tell(deal, "queue", null, team, reason);
    }

    /**
     * Writes the stage: called by the listener of the diagram's milestones only. A stage that was asked for by
     * {@link #move} or {@link #resume} is logged as such, whatever {@code how} says.
     */
    public void enter(UUID dealId, FunnelStage stage, Entry how) {
        stages.enter(desk.locked(dealId), stage, how);
    }

    public void qualify(UUID dealId, Qualification answers) {
        Deal deal = desk.locked(dealId);
        Reasons.required("need", answers.need());
        if (answers.amount().isNegative()) throw Refusal.invalidField("amount", "deal.amount.negative");
        deal.qualify(answers);
        desk.keep(deal);
        news.tell(deal, "qualified", null, answers.amount().toString(), null);
        news.publish(new DealAmountChanged(dealId, deal.amount()));
    }

    public void score(UUID dealId, int points) {
        Deal deal = desk.locked(dealId);
        deal.score = points;
        desk.keep(deal);
    }

    /** A person gives the deal up; the process is told. */
    public void lose(UUID dealId, @Nullable String reason) {
        Deal deal = desk.worked(dealId);
        lost(deal, reason);
        news.publish(new DealLost(dealId));
    }

    /** The funnel's own way out without a sale: closes the deal, the process is not told since it knows. */
    public void refuse(UUID dealId, @Nullable String reason) {
        Deal deal = desk.locked(dealId);
        if (deal.status == DealStatus.LOST) return;
        lost(deal, reason);
        news.publish(new DealRefused(dealId));
    }

    public void putOff(UUID dealId, LocalDate until, @Nullable String reason) {
        Deal deal = desk.worked(dealId);
        deal.putOff(stages.ahead(until), Reasons.required(reason));
        desk.keep(deal);
        news.tell(deal, "put-off", null, until.toString(), reason);
        news.publish(new DealPutOff(dealId, until));
    }

    /** Only a head of the deal's team, never to {@link FunnelStage#INVOICE_PAID}. */
    public void move(UUID dealId, FunnelStage to, @Nullable String reason) {
        Deal deal = desk.led(dealId);
        FunnelStage from = deal.stage;
        deal.askMove(to, Reasons.required(reason));
        desk.keep(deal);
        news.tell(deal, "moved", from.name(), to.name(), reason);
        news.publish(new DealMoved(dealId, from, to));
    }

    /** Takes a deal up again; the process then starts before the stage. */
    public void resume(UUID dealId, FunnelStage at) {
        Deal deal = desk.locked(dealId);
        if (at == FunnelStage.INVOICE_PAID) throw Refusal.invalidField("resumeAt", "deal.move.paid");
        deal.resume();
        desk.keep(deal);
        news.tell(deal, "resumed", null, at.name(), null);
    }

    public void win(UUID dealId) {
        Deal deal = desk.locked(dealId);
        if (deal.status == DealStatus.WON) return;
        deal.win(clock.instant());
        desk.keep(deal);
        news.tell(deal, "won", null, deal.amount().toString(), null);
        news.publish(new DealWon(dealId));
    }

    /** A won deal whose money was taken back waits for it once more; false where the deal was not won. */
    public boolean reopen(UUID dealId, String reason) {
        Deal deal = desk.lockedIfAny(dealId).orElse(null);
        if (deal == null || deal.status != DealStatus.WON) return false;
        deal.reopen(reason);
        desk.keep(deal);
        news.tell(deal, "reopened", null, null, reason);
        return true;
    }

    private void lost(Deal deal, @Nullable String reason) {
        deal.lose(Reasons.required(reason), clock.instant());
        desk.keep(deal);
        news.tell(deal, "lost", null, null, deal.reason);
    }
}
