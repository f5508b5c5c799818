package io.sluice.deal;

import io.sluice.client.ClientsMerged;
import io.sluice.client.ClientsParted;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One client, one manager: open deals of whoever looked after the merged client go to the survivor's, and back again. */
@Component
class DealsOfMerged {

    private static final String REASON = "clients merged";
    private static final String BACK = "clients parted";

    private final JdbcClient db;
    private final Deals deals;
    private final People people;

    DealsOfMerged(JdbcClient db, Deals deals, People people) {
        this.db = db;
        this.deals = deals;
        this.people = people;
    }

    @EventListener
    @Order(2)
    void give(ClientsMerged merged) {
        UUID owner = merged.ownerId();
        if (owner == null || !isHere(owner)) return;
        for (Handed one : ofOthers(merged, owner)) {
            db.sql("insert into deal_handed_by_merge (merge_id, deal_id, from_id, to_id) values (?, ?, ?, ?)")
                    .params(merged.mergeId(), one.dealId(), one.fromId(), owner)
                    .update();
            deals.assign(one.dealId(), owner, REASON);
        }
    }

    /** Whoever left meanwhile gets nothing back, nor does a deal go back that was given on or is over. */
    @EventListener
    @Order(2)
    void back(ClientsParted parted) {
        List<Handed> handed =
                db.sql("""
                        select handed.deal_id, handed.from_id from deal_handed_by_merge handed
                        join deal on deal.id = handed.deal_id and deal.owner_id = handed.to_id
                        where handed.merge_id = ? and deal.status in ('OPEN', 'PUT_OFF') order by handed.deal_id""").param(parted.mergeId()).query(Handed.class).list();
        for (Handed one : handed) if (isHere(one.fromId())) deals.assign(one.dealId(), one.fromId(), BACK);
    }

    private List<Handed> ofOthers(ClientsMerged merged, UUID owner) {
        return db.sql("""
                        select id as deal_id, owner_id as from_id from deal
                        where client_id = ? and status in ('OPEN', 'PUT_OFF') and owner_id = any(?) and owner_id <> ?
                        order by id""")
                .params(merged.survivorId(), merged.formerOwners().toArray(UUID[]::new), owner)
                .query(Handed.class)
                .list();
    }

    private boolean isHere(UUID person) {
        return people.find(person).filter(Person::active).isPresent();
    }

    private record Handed(UUID dealId, UUID fromId) {}
}
