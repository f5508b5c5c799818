package io.sluice.client;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients, for modules that have checked their own right to ask; people read them through their own pages. */
@Component
@Transactional
public class Clients {

    Clients() {}

    /** Finds the client by exact phone, e-mail or tax id, or makes a new one with its first contact. */
    public Found resolve(NewRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }

    /** Refuses with 404 when there is no such client. */
    public ClientCard card(UUID clientId) {
        throw new UnsupportedOperationException(clientId.toString());
    }

    public UUID addContact(UUID clientId, NewContact contact) {
        throw new UnsupportedOperationException(clientId.toString() + contact);
    }

    public void markDecisionMaker(UUID contactId) {
        throw new UnsupportedOperationException(contactId.toString());
    }

    public boolean hasDecisionMaker(UUID clientId) {
        throw new UnsupportedOperationException(clientId.toString());
    }

    /** The client and what belongs to it becomes the person's, who sees it from now on. */
    public void assignOwner(UUID clientId, UUID personId) {
        throw new UnsupportedOperationException(clientId.toString() + personId);
    }
}
