package io.sluice.intake;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.ContactCard;
import io.sluice.deal.Deals;
import io.sluice.deal.NewDeal;
import io.sluice.lead.Leads;
import io.sluice.lead.NewLead;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals that people open with clients they know: they stand in the journal like everything that comes in. */
@Component
@Transactional
public class ManualDeals {

    private final ClientBook clients;
    private final Leads leads;
    private final Deals deals;
    private final ManualEvents events;

    ManualDeals(ClientBook clients, Leads leads, Deals deals, ManualEvents events) {
        this.clients = clients;
        this.leads = leads;
        this.deals = deals;
        this.events = events;
    }

    /** Lead, deal and process instance in one commit; the deal starts after qualification. */
    public Opened open(Ask ask) {
        ClientCard client = clients.own(ask.clientId());
        UUID contactId = contact(client, ask.contactId()).id();
        String title = PlainText.line(ask.title(), 120);
        String source = ask.source() == null ? "manual" : ask.source();
        UUID eventId = Ids.next();
        events.begin(eventId, ask);
        UUID leadId = leads.capture(
                new NewLead(eventId, client.id(), contactId, source, null, ask.title(), Map.of(), null, null));
        UUID dealId = deals.open(
                new NewDeal(leadId, client.id(), contactId, title == null ? client.name() : title, source, true));
        events.end(eventId, Decision.newLead(Actor.current(), leadId, dealId, client.id()));
        return new Opened(dealId, leadId, eventId);
    }

    private static ContactCard contact(ClientCard client, @Nullable UUID asked) {
        if (asked != null)
            return client.contact(asked).orElseThrow(() -> Refusal.invalidField("contactId", "intake.contact.unknown"));
        return client.contacts().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.invalidField("contactId", "intake.contact.none", client.name()));
    }

    /**
     * A deal to be opened.
     *
     * @param source {@code manual} or {@code repeat}
     */
    public record Ask(
            UUID clientId,
            @Nullable UUID contactId,
            @Nullable String title,
            @Nullable String source) {

        public Ask {
            if (clientId == null) throw Refusal.invalidField("clientId", "shared.parameter.missing");
            if (source != null && !source.equals("manual") && !source.equals("repeat"))
                throw Refusal.invalidField("source", "shared.parameter.invalid", source);
        }
    }

    /** A deal that was opened. */
    public record Opened(UUID id, UUID leadId, UUID eventId) {}
}
