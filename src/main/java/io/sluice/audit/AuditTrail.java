package io.sluice.audit;

import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The journal of changes: written in the transaction of the change, sealed behind it, never rewritten. */
@Component
public class AuditTrail {

    private final AuditEntries entries;
    private final Unwritten unwritten;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Unwritten unwritten, Clock clock) {
        this.entries = entries;
        this.unwritten = unwritten;
        this.clock = clock;
    }

    public void record(Change change) {
        unwritten.add(List.of(entry(Actor.current(), change)));
    }

    /** Many changes of one kind at once, in the name of whoever ordered them. */
    public void recordAll(String actor, List<Change> changes) {
        unwritten.add(changes.stream().map(change -> entry(actor, change)).toList());
    }

    private Entry entry(String actor, Change change) {
        return new Entry(
                Ids.next(),
                clock.instant(),
                actor,
                change.subject(),
                change.subjectId(),
                change.what(),
                change.from(),
                change.to(),
                change.reason());
    }

    /** The last change of a thing, if whoever asks made it within that time. */
    public Optional<Entry> justMade(String subject, UUID subjectId, Duration within) {
        Instant since = clock.instant().minus(within);
        return of(subject, subjectId).stream()
                .findFirst()
                .filter(last ->
                        last.actor().equals(Actor.current()) && !last.at().isBefore(since));
    }

    /** The newest 500 changes of one thing, newest first. */
    public List<Entry> of(String subject, UUID subjectId) {
        unwritten.write();
        return entries.of(subject, subjectId);
    }
}
