package io.sluice.intake;

import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.Rush;
import io.sluice.shared.work.WorkQueue;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes events in: one committed row each, and the work behind it is woken. */
@Component
public class Journal {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final int LONGEST_KEY = 200;

    private final Events events;
    private final WorkQueue queue;
    private final Rush rush;
    private final Clock clock;

    Journal(Events events, WorkQueue queue, Rush rush, Clock clock) {
        this.events = events;
        this.queue = queue;
        this.rush = rush;
        this.clock = clock;
    }

    /** The event is stored when this returns; if it cannot be, the sender is told to come again. */
    public Accepted accept(Arrival arrival) {
        UUID id = Ids.next();
        String externalId = externalId(arrival.key(), arrival.site(), id);
        try {
            if (!events.insert(id, externalId, arrival, clock.instant()))
                return events.accepted(arrival.channel(), externalId);
        } catch (DataAccessException e) {
            log.error("An event of {} could not be stored", arrival.channel(), e);
            throw Refusal.unavailable("intake.unavailable");
        }
        rush.arrived();
        if (!arrival.spam()) queue.wake(Events.TABLE);
        // who filled the hidden field is not told that it was noticed
        return new Accepted(id, Outcome.said(null));
    }

    /** Stores the event with what its channel keeps of it, in the channel's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enter(UUID id, String externalId, Arrival arrival) {
        boolean entered = events.insert(id, externalId, arrival, clock.instant());
        if (entered) queue.wake(Events.TABLE);
        return entered;
    }

    /** An event whose content could not be had: a person decides, and may have it tried again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enterForPerson(UUID id, String externalId, Arrival arrival, String reason) {
        if (events.insert(id, externalId, arrival, clock.instant())) leave(id, reason);
    }

    /** False where a person has decided about the event in the meantime. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean completed(UUID id, String raw) {
        boolean waits = events.complete(id, raw, clock.instant());
        if (waits) queue.wake(Events.TABLE);
        return waits;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID id, String reason) {
        events.leave(id, reason);
    }

    private static String externalId(@Nullable String key, @Nullable String site, UUID id) {
        if (key == null || key.isBlank()) return "id:" + id;
        if (key.length() > LONGEST_KEY) throw Refusal.invalidField("Idempotency-Key", "intake.key.long", LONGEST_KEY);
        return "key:" + site + ":" + key.strip();
    }
}
