package io.sluice.process.funnel;

import io.sluice.client.ClientCard;
import io.sluice.client.ContactCard;
import io.sluice.deal.DealFacts;
import io.sluice.shared.EmailAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom a deal's letters go to. */
record Addressee(DealFacts deal, ClientCard client, ContactCard contact) {

    Optional<EmailAddress> email() {
        return contact.email();
    }

    String language() {
        return client.language();
    }

    /** What each letter greets with and names. */
    Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("contact.name", contact.name());
        data.put("client.name", client.name());
        data.put("deal.number", deal.number());
        data.put("deal.title", deal.title());
        return data;
    }
}
