package io.sluice.intake.telephony;

import io.sluice.intake.Accepted;
import io.sluice.intake.Arrival;
import io.sluice.intake.Journal;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The door for exchanges: the signature first, then the journal; what cannot be read is kept all the same. */
@Component
public class Webhooks {

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

    private final Providers providers;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Webhooks(Providers providers, Journal journal, TransactionTemplate transaction, Clock clock) {
        this.providers = providers;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the provider's events are taken in. */
    public void require(String provider) {
        providers.open(provider);
    }

    /** The event is stored and committed when this returns. */
    public Accepted receive(Knock knock) {
        Provider provider = providers.open(knock.provider());
        if (!provider.signed(knock)) throw Refusal.unauthorized("intake.calls.signature");
        UUID id = stored(provider, knock);
        provider.read(knock.raw(), clock.instant()); // an unreadable one is stored by now; its sender is told so
        return new Accepted(id, "pending");
    }

    private UUID stored(Provider provider, Knock knock) {
        try {
            return java.util.Objects.requireNonNull(transaction.execute(status -> enter(provider, knock)));
        } catch (DataAccessException | TransactionException e) {
            log.error("An event of {} could not be stored", knock.provider(), e);
            throw Refusal.unavailable("intake.unavailable");
        }
    }

    /** A repeated delivery was acknowledged, too: it is a row of its own, which the queue recognises as a duplicate. */
    private UUID enter(Provider provider, Knock knock) {
        UUID id = Ids.next();
        Arrival arrival = new Arrival(
                Telephone.NAME, provider.name(), null, knock.contentType(), knock.raw(), knock.address(), false);
        String key = provider.name() + ":" + provider.key(knock.raw());
        if (!journal.enter(id, key, arrival)) journal.enter(id, "again:" + id, arrival);
        return id;
    }
}
