package io.sluice.client;

import io.sluice.shared.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Clients and contacts that turned out to be one. A merge holds two clients while it waits for their deals, and everybody
 * else does it the other way round: so it waits for nobody longer than a moment, gives everything up and begins anew.
 */
@Component
public class Merges {

    private static final int TRIES = 6;
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001");

    private final MergeDesk desk;
    private final MergeUndo undo;
    private final ContactMerge contacts;
    private final MergeRows rows;
    private final SamePeople people;
    private final ClientBook book;

    Merges(MergeDesk desk, MergeUndo undo, ContactMerge contacts, MergeRows rows, SamePeople people, ClientBook book) {
        this.desk = desk;
        this.undo = undo;
        this.contacts = contacts;
        this.rows = rows;
        this.people = people;
        this.book = book;
    }

    /** What {@link #merge} will do; nothing is stored. */
    public MergePreview preview(UUID survivorId, MergeAsk ask) {
        return desk.preview(survivorId, ask);
    }

    /** Both must be the person's to change; what is foreign is missing. */
    public MergePreview merge(UUID survivorId, MergeAsk ask) {
        return patiently(() -> desk.merge(survivorId, ask));
    }

    /** Two contacts of one client become one. */
    public ContactMergePreview mergeContacts(UUID clientId, UUID into, ContactMergeAsk ask) {
        return patiently(() -> contacts.merge(clientId, into, ask));
    }

    /** What {@link #mergeContacts} will do; nothing is stored. */
    public ContactMergePreview previewContacts(UUID clientId, UUID into, UUID contactId) {
        return contacts.preview(clientId, into, contactId);
    }

    public void undo(UUID clientId, UUID mergeId) {
        patiently(() -> {
            undo.undo(clientId, mergeId);
            return mergeId;
        });
    }

    /** Contacts of the client that may be one person, at most ten pairs. */
    public List<SamePerson> samePeople(ClientCard client) {
        return people.pairs(client.contacts());
    }

    /** What was merged into the client, newest first, at most 50. */
    public List<MergeView> of(UUID clientId) {
        return rows.of(book.card(clientId).id()).stream()
                .map(one -> new MergeView(
                        one.id(),
                        one.mergedId(),
                        one.mergedName(),
                        one.mergedAt(),
                        one.mergedBy(),
                        one.undoneAt(),
                        one.undoneAt() == null && one.latest() && undo.isRecent(one)))
                .toList();
    }

    private static <T> T patiently(Supplier<T> work) {
        boolean ours = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException busy) {
                if (!isBusy(busy)) throw busy;
                if (!ours || tries == TRIES) throw Refusal.conflict("client.merge.busy");
                LockSupport.parkNanos(tries * 50_000_000L);
            }
        }
    }

    private static boolean isBusy(@Nullable Throwable failure) {
        if (failure == null) return false;
        if (failure instanceof ConcurrencyFailureException) return true;
        boolean locked = failure instanceof SQLException sql && BUSY.contains(String.valueOf(sql.getSQLState()));
        return locked || isBusy(failure.getCause());
    }
}
