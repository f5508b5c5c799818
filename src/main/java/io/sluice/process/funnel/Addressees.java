package io.sluice.process.funnel;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.client.ContactCard;
import io.sluice.deal.DealFacts;
import io.sluice.deal.Deals;
import io.sluice.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the contact of a deal, and refuses where a letter would have no address. */
@Component
class Addressees {

    private final Deals deals;
    private final Clients clients;

    Addressees(Deals deals, Clients clients) {
        this.deals = deals;
        this.clients = clients;
    }

    Addressee of(UUID dealId) {
        DealFacts deal = deals.facts(dealId);
        ClientCard client = clients.card(deal.clientId());
        ContactCard contact =
                client.contact(deal.contactId()).orElseThrow(() -> Refusal.conflict("process.letter.no-contact"));
        return new Addressee(deal, client, contact);
    }

    Addressee reachable(UUID dealId) {
        Addressee addressee = of(dealId);
        if (addressee.email().isEmpty()) throw Refusal.conflict("process.letter.no-address");
        return addressee;
    }
}
