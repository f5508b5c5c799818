package io.sluice.lead;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Money;
import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns: what brings leads, its budget and what each month of it has cost. */
@Component
public class Campaigns {

    private final CampaignRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    Campaigns(CampaignRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public Page<Campaign> list(Paging paging) {
        return paging.page(rows.list(paging), rows.count());
    }

    public Campaign campaign(UUID id) {
        return rows.at(id).orElseThrow(Refusal::missing);
    }

    public List<MonthCost> costs(UUID id) {
        return rows.costs(id, campaign(id).budget().currency());
    }

    @Transactional
    public Campaign begin(CampaignTerms asked) {
        CampaignTerms terms = asked.checked();
        if (rows.knows(Objects.requireNonNull(terms.key()))) throw Refusal.conflict("lead.campaign.known", terms.key());
        UUID id = Ids.next();
        rows.insert(id, terms);
        audit.record(new Change("campaign", id, "begun", null, terms.key(), null));
        return campaign(id);
    }

    @Transactional
    public Campaign change(UUID id, long version, CampaignTerms asked) {
        Campaign before = campaign(id);
        CampaignTerms terms = asked.checked();
        if (!before.key().equals(terms.key())) throw Refusal.invalidField("key", "lead.campaign.key-stays");
        sameCurrency("budget", before, Objects.requireNonNull(terms.budget()));
        if (!rows.update(id, version, terms)) throw Refusal.stale();
        Campaign after = campaign(id);
        audit.record(new Change("campaign", id, "changed", before.toString(), after.toString(), null));
        return after;
    }

    /** Enters what the month cost; entered again it replaces the sum before. */
    @Transactional
    public void spend(UUID id, YearMonth month, Money amount) {
        Campaign campaign = campaign(id);
        sameCurrency("amount", campaign, amount);
        if (amount.isNegative()) throw Refusal.invalidField("amount", "lead.campaign.sum");
        if (month.isBefore(YearMonth.from(campaign.startsOn())))
            throw Refusal.invalidField("month", "lead.campaign.month");
        rows.spend(id, new MonthCost(month, amount, Actor.current(), clock.instant()));
        audit.record(new Change("campaign", id, "cost of " + month, null, amount.toString(), null));
    }

    private static void sameCurrency(String field, Campaign campaign, Money sum) {
        if (!campaign.budget().currency().equals(sum.currency()))
            throw Refusal.invalidField(
                    field, "lead.campaign.currency", campaign.budget().currency());
    }
}
