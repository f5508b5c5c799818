package io.sluice.deal;

import io.sluice.shared.Ids;
import io.sluice.shared.Money;
import io.sluice.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal with its rules; who may do what is asked elsewhere. */
@Entity
class Deal {

    @Id
    UUID id;

    String number;
    UUID leadId;
    UUID clientId;
    UUID contactId;
    String title;
    String source;
    boolean repeat;

    @Enumerated(EnumType.STRING)
    FunnelStage stage = FunnelStage.NEW_CLIENT;

    Instant stageSince;

    @Enumerated(EnumType.STRING)
    DealStatus status = DealStatus.OPEN;

    @Nullable
    UUID ownerId;

    @Nullable
    String team;

    BigDecimal amount = new BigDecimal("0.00");
    String currency = "RUB";

    @Nullable
    String need;

    @Nullable
    String budget;

    @Nullable
    String authority;

    @Nullable
    LocalDate neededBy;

    @Nullable
    Integer score;

    boolean billable;
    boolean onReview;

    @Enumerated(EnumType.STRING)
    @Nullable
    Entry pendingEntry;

    @Nullable
    String pendingReason;

    @Nullable
    LocalDate putOffUntil;

    @Nullable
    String reason;

    Instant openedAt;

    @Nullable
    Instant closedAt;

    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    Deal(String number, NewDeal asked, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.leadId = asked.leadId();
        this.clientId = asked.clientId();
        this.contactId = asked.contactId();
        this.title = asked.title();
        this.source = asked.source();
        this.repeat = asked.repeat();
        this.stageSince = now;
        this.openedAt = now;
    }

    void assignTo(UUID owner, @Nullable String team) {
        this.ownerId = owner;
        this.team = team;
    }

    void waitFor(String team) {
        this.ownerId = null;
        this.team = team;
    }

    /** Answers how it came there: a stage somebody asked for keeps that in the log. */
    Entry enter(FunnelStage next, Entry how, Instant now) {
        Entry came = pendingEntry == null ? how : pendingEntry;
        stage = next;
        stageSince = now;
        pendingEntry = null;
        pendingReason = null;
        billable = billable || !next.isBehind(FunnelStage.CONTRACT_AGREED);
        return came;
    }

    void qualify(Qualification answers) {
        need = answers.need();
        budget = answers.budget().name();
        authority = answers.authority().name();
        neededBy = answers.neededBy();
        worth(answers.amount());
    }

    boolean isQualified() {
        return need != null;
    }

    void worth(Money sum) {
        amount = sum.amount();
        currency = sum.currency().getCurrencyCode();
    }

    Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    void lose(String why, Instant now) {
        requireNotOver();
        status = DealStatus.LOST;
        putOffUntil = null;
        reason = why;
        closedAt = now;
        onReview = false;
    }

    void putOff(LocalDate until, String why) {
        requireNotOver();
        if (status == DealStatus.PUT_OFF) throw Refusal.conflict("deal.put-off.already", number);
        status = DealStatus.PUT_OFF;
        putOffUntil = until;
        reason = why;
        onReview = false;
    }

    void askMove(FunnelStage to, String why) {
        if (to == FunnelStage.INVOICE_PAID) throw Refusal.invalidField("stage", "deal.move.paid");
        if (to == stage && status == DealStatus.OPEN) throw Refusal.invalidField("stage", "deal.move.same");
        wake();
        pendingEntry = Entry.MOVED;
        pendingReason = why;
        onReview = false;
    }

    void resume() {
        wake();
        pendingEntry = Entry.RESUMED;
    }

    /** It goes on where it stood: no stage is entered. */
    void takeUp(boolean review) {
        wake();
        onReview = review;
    }

    void win(Instant now) {
        requireNotOver();
        status = DealStatus.WON;
        putOffUntil = null;
        closedAt = now;
    }

    /** The money that won it was taken back. */
    void reopen(String why) {
        status = DealStatus.OPEN;
        closedAt = null;
        pendingEntry = Entry.MOVED;
        pendingReason = why;
    }

    boolean isOpen() {
        return status == DealStatus.OPEN;
    }

    void requireNotOver() {
        if (status.isOver()) throw Refusal.conflict("deal.over." + status, number);
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    private void wake() {
        requireNotOver();
        status = DealStatus.OPEN;
        putOffUntil = null;
        reason = null;
    }
}
