package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.ReadOnce;
import io.sluice.shared.Refusal;
import io.sluice.staff.Person;
import io.sluice.staff.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients, for modules that have checked their own right to ask; people read them through {@link ClientBook}. */
@Component
@Transactional
public class Clients {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Strangers strangers;
    private final ClientChanges changes;
    private final ReadOnce once;

    Clients(Accounts accounts, Contacts contacts, Strangers strangers, ClientChanges changes, ReadOnce once) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.strangers = strangers;
        this.changes = changes;
        this.once = once;
    }

    /** Finds the client by exact phone, e-mail or tax id, or makes a new one with its first contact. */
    public Found resolve(NewRequest request) {
        return strangers.meet(request);
    }

    /** Whoever was merged answers as whom it became; refuses with 404 when there is no such client. */
    public ClientCard card(UUID clientId) {
        return once.read(
                ClientCard.class,
                clientId,
                () -> accounts.visibleNow(clientId, Visibility.EVERYTHING)
                        .map(card -> card.with(contacts.of(card.id())))
                        .orElseThrow(Refusal::missing));
    }

    /** Enters a client by hand, without an owner. */
    public UUID register(NewClient client) {
        return register(client, null);
    }

    /** Enters a client by hand; the person who is named keeps it. A client that is new has nothing to hand over. */
    UUID register(NewClient client, @Nullable Person owner) {
        UUID id = accounts.add(client, owner);
        contacts.addAll(id, client.contacts());
        changes.registered(id, owner);
        return id;
    }

    public UUID addContact(UUID clientId, NewContact contact) {
        UUID id = contacts.add(clientId, contact);
        changes.contactAdded(clientId, id);
        return id;
    }

    /** Letters to the address come back: whoever writes to the client sees it; false where it is not the client's. */
    public boolean undeliverable(UUID clientId, EmailAddress address, String reason) {
        boolean marked = contacts.markUndeliverable(clientId, address, reason);
        if (marked) changes.undeliverable(clientId, address);
        return marked;
    }

    /** Addresses of the client from which letters came back. */
    public List<EmailAddress> undeliverable(UUID clientId) {
        return contacts.undeliverable(clientId);
    }

    public void markDecisionMaker(UUID contactId) {
        if (contacts.give(contactId, ContactRole.DECISION_MAKER)) changes.decisionMakerNamed(contactId);
    }

    public boolean hasDecisionMaker(UUID clientId) {
        return contacts.anyWith(clientId, ContactRole.DECISION_MAKER);
    }

    /** The client and what belongs to it becomes the person's, who sees it from now on. */
    public void assignOwner(UUID clientId, UUID personId) {
        UUID before = accounts.owner(clientId).orElse(null);
        if (personId.equals(before)) return;
        accounts.assign(clientId, personId);
        changes.assigned(clientId, before, personId);
    }
}
