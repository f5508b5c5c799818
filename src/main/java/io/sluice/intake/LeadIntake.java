package io.sluice.intake;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.deal.Deals;
import io.sluice.deal.NewDeal;
import io.sluice.lead.Consent;
import io.sluice.lead.Leads;
import io.sluice.lead.NewLead;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes client, lead, deal and with it the process instance of an event, all or nothing. */
@Component
@Transactional
class LeadIntake {

    private final Clients clients;
    private final Leads leads;
    private final Deals deals;

    LeadIntake(Clients clients, Leads leads, Deals deals) {
        this.clients = clients;
        this.leads = leads;
        this.deals = deals;
    }

    Decision capture(EventView event) {
        LeadRequest request = LeadRequest.of(RawFields.read(event.contentType(), event.raw()));
        Found whose = clients.resolve(request.whose());
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
        return new Decision(Outcome.NEW_LEAD, rule, leadId, dealId, whose.clientId());
    }

    private static @Nullable Consent consent(EventView event, LeadRequest request) {
        String version = request.line("consentVersion");
        if (version == null) return null;
        return new Consent(version, request.line(Consents.HASH), event.receivedAt(), event.address(), request.page());
    }
}
