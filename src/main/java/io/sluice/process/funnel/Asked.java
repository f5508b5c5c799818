package io.sluice.process.funnel;

import io.sluice.client.ClientCard;
import io.sluice.client.Clients;
import io.sluice.client.ContactCard;
import io.sluice.deal.DealFacts;
import io.sluice.lead.LeadMarks;
import io.sluice.shared.PhoneNumber;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What {@code lead-assignment.dmn} is asked with: source, sum, region and product of a request. */
@Component
class Asked {

    private final Clients clients;
    private final LeadMarks marks;

    Asked(Clients clients, LeadMarks marks) {
        this.clients = clients;
        this.marks = marks;
    }

    Map<String, Object> of(DealFacts deal) {
        return Map.of(
                "source", deal.source(),
                "amount", deal.amount().amount(),
                "region", region(deal),
                "product", Objects.requireNonNullElse(marks.of(deal.leadId()).get("utm_product"), ""));
    }

    /** Of the contact's first phone; a line in Russia has the code of its area too: {@code RU-495}. */
    private String region(DealFacts deal) {
        ClientCard client = clients.card(deal.clientId());
        return client.contact(deal.contactId())
                .flatMap(ContactCard::phone)
                .map(PhoneNumber::region)
                .orElse("");
    }
}
