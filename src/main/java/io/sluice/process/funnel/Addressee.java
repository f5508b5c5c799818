package io.sluice.process.funnel;

import io.sluice.client.ClientCard;
import io.sluice.client.ContactCard;
import io.sluice.deal.DealFacts;
import io.sluice.shared.EmailAddress;
import java.util.Optional;

/** Whom a deal's letters go to. */
record Addressee(DealFacts deal, ClientCard client, ContactCard contact) {

    Optional<EmailAddress> email() {
        return contact.email();
    }

    String language() {
        return client.language();
    }
}
