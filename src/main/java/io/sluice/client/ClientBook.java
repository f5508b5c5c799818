package io.sluice.client;

import io.sluice.shared.Page;
import io.sluice.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients as a person sees them: what is not theirs is missing. */
@Component
@Transactional
public class ClientBook {

    private final Accounts accounts;
    private final Clients clients;
    private final ClientChanges changes;
    private final ClientReader reader;

    ClientBook(Accounts accounts, Clients clients, ClientChanges changes, ClientReader reader) {
        this.accounts = accounts;
        this.clients = clients;
        this.changes = changes;
        this.reader = reader;
    }

    public Page<ClientLine> list(ClientSearch search) {
        return accounts.list(search, reader.visibility());
    }

    /** Whoever was merged answers as whom it became. */
    public ClientCard card(UUID id) {
        ClientCard seen = accounts.visibleNow(id, reader.visibility()).orElseThrow(Refusal::missing);
        return clients.card(seen.id());
    }

    /** Whoever sells keeps the client that they enter. */
    public ClientCard create(NewClient client) {
        return clients.card(clients.register(client, reader.seller().orElse(null)));
    }

    /** Refused with 412 when somebody changed the client after the version named. */
    public ClientCard change(UUID id, long version, ClientPatch patch) {
        ClientCard before = own(id);
        if (before.version() != version) throw Refusal.stale();
        ClientCard after = patch.on(before);
        accounts.update(after);
        changes.changed(before, after);
        return clients.card(id);
    }

    public UUID addContact(UUID clientId, NewContact contact) {
        return clients.addContact(own(clientId).id(), contact);
    }

    /** Whether the person may change a client that they see. */
    public boolean mayChange(ClientCard card) {
        return reader.mayChange(card);
    }

    /** The client, if the person may change it: who sees it only because of its money may not. */
    public ClientCard own(UUID id) {
        ClientCard card = card(id);
        if (!reader.mayChange(card)) throw Refusal.forbidden("shared.not-allowed");
        return card;
    }
}
