package io.sluice.client;

import io.sluice.shared.ReadOnce;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a card the way a merge or its undoing leaves it, its manager included. */
@Component
class MergedCards {

    private final Accounts accounts;
    private final ClientChanges changes;
    private final ReadOnce once;

    MergedCards(Accounts accounts, ClientChanges changes, ReadOnce once) {
        this.accounts = accounts;
        this.changes = changes;
        this.once = once;
    }

    void put(ClientCard before, ClientCard after) {
        accounts.update(after);
        owned(before, after);
        forget();
    }

    /** Cards are read anew. */
    void forget() {
        once.forget(ClientCard.class);
    }

    private void owned(ClientCard before, ClientCard after) {
        UUID owner = after.ownerId();
        if (Objects.equals(before.ownerId(), owner) && Objects.equals(before.team(), after.team())) return;
        accounts.own(after.id(), owner, after.team());
        if (owner != null && !owner.equals(before.ownerId())) changes.assigned(after.id(), before.ownerId(), owner);
    }
}
