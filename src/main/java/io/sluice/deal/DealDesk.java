package io.sluice.deal;

import io.sluice.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Fetches a deal for whoever wants to read it, work on it or move it, and refuses the others. */
@Component
class DealDesk {

    private final StoredDeals stored;
    private final DealRights rights;

    DealDesk(StoredDeals stored, DealRights rights) {
        this.stored = stored;
        this.rights = rights;
    }

    Deal seen(UUID id) {
        return checked(stored.findById(id).orElseThrow(Refusal::missing), rights::requireSight);
    }

    /** Locked, for its owner or their head. */
    Deal worked(UUID id) {
        return checked(locked(id), rights::requireWork);
    }

    /** Locked, for the head of its team. */
    Deal led(UUID id) {
        return checked(locked(id), rights::requireHead);
    }

    /** Locked, for the process: whoever completes a task was let in by the task's own right. */
    Deal locked(UUID id) {
        return stored.locked(id).orElseThrow(Refusal::missing);
    }

    Optional<Deal> lockedIfAny(UUID id) {
        return stored.locked(id);
    }

    Deal any(UUID id) {
        return stored.findById(id).orElseThrow(Refusal::missing);
    }

    String nextNumber() {
        return String.valueOf(stored.nextNumber());
    }

    /** Why a deal has left its path. */
    String why(UUID id) {
        Deal deal = any(id);
        return Objects.requireNonNullElse(deal.pendingReason, Objects.requireNonNullElse(deal.reason, deal.number));
    }

    /** Its owner, their head, or a lawyer while it is on review. */
    void requireContractHand(Deal deal) {
        boolean lawyer = deal.onReview && rights.sight().review();
        if (!lawyer) rights.requireWork(deal);
    }

    boolean mayReceive(UUID id) {
        Deal deal = seen(id);
        return !deal.status.isOver()
                && (rights.mayWork(deal) || (deal.onReview && rights.sight().review()));
    }

    DealPermits permits(UUID id) {
        Deal deal = seen(id);
        boolean going = !deal.status.isOver();
        return new DealPermits(going && rights.mayWork(deal), going && rights.mayMove(deal), rights.mayWork(deal));
    }

    /** Written at once, since lists and logs are read by plain SQL of the same transaction. */
    Deal keep(Deal deal) {
        return stored.saveAndFlush(deal);
    }

    private static Deal checked(Deal deal, Consumer<Deal> rule) {
        rule.accept(deal);
        return deal;
    }
}
