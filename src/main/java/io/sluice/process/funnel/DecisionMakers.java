package io.sluice.process.funnel;

import io.sluice.client.Clients;
import io.sluice.client.ContactRole;
import io.sluice.client.NewContact;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides at the client's; a talk with nobody is refused. */
@Component
class DecisionMakers {

    private final Deals deals;
    private final Clients clients;

    DecisionMakers(Deals deals, Clients clients) {
        this.deals = deals;
        this.clients = clients;
    }

    void name(UUID dealId, boolean contactDecides, @Nullable String name, @Nullable String phone) {
        DealFacts deal = deals.facts(dealId);
        if (contactDecides) clients.markDecisionMaker(deal.contactId());
        else if (name != null) clients.addContact(deal.clientId(), decisionMaker(name, phone));
        if (!clients.hasDecisionMaker(deal.clientId()))
            throw Refusal.invalidField("decisionMakerName", "process.talk.no-decision-maker");
    }

    private static NewContact decisionMaker(String name, @Nullable String phone) {
        if (phone == null) throw Refusal.invalidField("decisionMakerPhone", "process.talk.no-phone");
        List<PhoneNumber> phones = List.of(PhoneNumber.parse(phone));
        return new NewContact(name, null, Set.of(ContactRole.DECISION_MAKER), phones, List.of());
    }
}
