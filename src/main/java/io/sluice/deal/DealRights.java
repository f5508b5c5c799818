package io.sluice.deal;

import io.sluice.shared.Actor;
import io.sluice.shared.Refusal;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.staff.Role;
import io.sluice.staff.Visibilities;
import io.sluice.staff.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see a deal and who may act on it; the system itself may both. */
@Component
class DealRights {

    private final Visibilities visibilities;
    private final People people;

    DealRights(Visibilities visibilities, People people) {
        this.visibilities = visibilities;
        this.people = people;
    }

    Visibility sight() {
        return visibilities.current();
    }

    boolean maySee(Deal deal) {
        Visibility sight = sight();
        return sight.admits(deal.ownerId)
                || (deal.team != null && sight.teams().contains(deal.team))
                || (sight.review() && deal.onReview)
                || (sight.money() && deal.billable);
    }

    void requireSight(Deal deal) {
        if (!maySee(deal)) throw Refusal.missing();
    }

    /** Its owner, or the head of its team: seeing a deal is not enough to change it. */
    void requireWork(Deal deal) {
        requireSight(deal);
        if (!mayWork(deal)) throw Refusal.forbidden("deal.not-yours");
    }

    void requireHead(Deal deal) {
        requireSight(deal);
        if (!mayMove(deal)) throw Refusal.forbidden("deal.head-only");
    }

    boolean mayWork(Deal deal) {
        if (isSystem()) return true;
        Person person = people.find(Actor.current()).orElse(null);
        return person != null && (person.id().equals(deal.ownerId) || isHead(person, deal));
    }

    boolean mayMove(Deal deal) {
        if (isSystem()) return true;
        return isHead(people.find(Actor.current()).orElse(null), deal);
    }

    private static boolean isSystem() {
        return Actor.current().equals(Actor.SYSTEM);
    }

    private static boolean isHead(@Nullable Person person, Deal deal) {
        return person != null
                && person.active()
                && person.is(Role.SALES_HEAD)
                && person.team() != null
                && person.team().equals(deal.team);
    }
}
