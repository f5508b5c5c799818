package io.sluice.intake;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.deal.Deals;
import io.sluice.deal.NewDeal;
import io.sluice.deal.OpenDeals;
import io.sluice.lead.Consent;
import io.sluice.lead.Leads;
import io.sluice.lead.NewLead;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes client, lead, deal and with it the process instance of an event, all or nothing. */
@Component
@Transactional
public class LeadIntake {

    private final Clients clients;
    private final Leads leads;
    private final Deals deals;
    private final OpenDeals open;
    private final Attaching attaching;

    LeadIntake(Clients clients, Leads leads, Deals deals, OpenDeals open, Attaching attaching) {
        this.clients = clients;
        this.leads = leads;
        this.deals = deals;
        this.open = open;
        this.attaching = attaching;
    }

    /** A client whose deal is still on the way adds to it; everybody else gets a lead. */
    public Decision capture(EventView event, LeadRequest request) {
        Found whose = clients.resolve(request.whose());
        Optional<UUID> running = whose.known() ? open.newestOf(whose.clientId(), whose.contactId()) : Optional.empty();
        if (running.isEmpty()) return newLead(event, request, whose);
        attaching.answer(running.get(), whose.clientId(), whose.contactId(), request.message());
        return Decision.attached("rule: the client's deal is open", running.get(), whose.clientId());
    }

    /** A lead of its own, whatever else the client has. */
    public Decision newLead(EventView event, LeadRequest request) {
        return newLead(event, request, clients.resolve(request.whose()));
    }

    private Decision newLead(EventView event, LeadRequest request, Found whose) {
        UUID leadId = leads.capture(new NewLead(
                event.id(),
                whose.clientId(),
                whose.contactId(),
                request.source(),
                request.campaign(),
                request.message(),
                request.utm(),
                request.page(),
                consent(event, request)));
        UUID dealId = deals.open(
                new NewDeal(leadId, whose.clientId(), whose.contactId(), request.title(), request.source(), false));
        String rule = whose.known() ? "rule: request of a known client" : "rule: new request";
        return Decision.newLead(rule, leadId, dealId, whose.clientId());
    }

    private static @Nullable Consent consent(EventView event, LeadRequest request) {
        String version = request.line("consentVersion");
        if (version == null) return null;
        return new Consent(version, request.line(Consents.HASH), event.receivedAt(), event.address(), request.page());
    }
}
