package io.sluice.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored deadlines: counted once, moved by facts, closed when the matter is left; at most one open per holder and point. */
@Component("calendarDeadlines") // models know the funnel's own bean as «deadlines»
@Transactional
public class Deadlines {

    private final DeadlineRows rows;
    private final DeadlineClock counting;
    private final DeadlineMoves moves;
    private final Offices offices;
    private final Clock clock;

    Deadlines(DeadlineRows rows, DeadlineClock counting, DeadlineMoves moves, Offices offices, Clock clock) {
        this.rows = rows;
        this.counting = counting;
        this.moves = moves;
        this.offices = offices;
        this.clock = clock;
    }

    /** Counts and keeps the deadline; asked again while it is open, answers with the stored moment. */
    public Instant open(DeadlineRequest request) {
        return stored(request.holder(), request.point(), () -> {
            Counted counted = counting.count(request);
            return rows.insert(DeadlineRow.counted(request, counted.at()), counted);
        });
    }

    /** Keeps a moment that was agreed, not counted; asked again while it is open, answers with the stored one. */
    public Instant openAt(String holder, String point, Instant dueAt) {
        Instant due = dueAt.truncatedTo(ChronoUnit.MILLIS);
        return stored(
                holder,
                point,
                () -> rows.insert(
                        DeadlineRow.agreed(holder, point, offices.main(), due, now()), DeadlineClock.agreed(due)));
    }

    /** The matter is settled; nothing open means nothing to do. */
    public void close(String holder, String point) {
        close(holder, List.of(point));
    }

    /** The same for all points of a step that is left, in one statement. */
    public void close(String holder, Collection<String> points) {
        if (!points.isEmpty()) rows.close(holder, points, now());
    }

    /** Everything of the holder is left: what was late stays late, the rest ends without a verdict. */
    public void closeAll(String holder) {
        rows.leave(holder, now());
    }

    /** Counts the same term anew from another moment; an agreed moment stays; empty when nothing is open. */
    public Optional<Instant> restart(String holder, String point, Instant from, String reason) {
        Instant start = from.truncatedTo(ChronoUnit.MILLIS);
        return rows.locked(holder, point)
                .map(row -> moves.move(row, row.term() == null ? row : row.restarted(start), reason));
    }

    /** Gives an open deadline another moment; empty when nothing is open. */
    public Optional<Instant> moveTo(String holder, String point, Instant due, String reason) {
        Instant moment = due.truncatedTo(ChronoUnit.MILLIS);
        return rows.locked(holder, point).map(row -> moves.move(row, row.fixedAt(moment), reason));
    }

    /** Recounts what the holder has open for another office. */
    public void changeOffice(String holder, String office, String reason) {
        offices.byKey(office);
        rows.lockedOf(holder).stream()
                .filter(row -> !row.office().equals(office))
                .forEach(row -> moves.move(row, row.in(office), reason));
    }

    /** Stops the clock while the client is silent: the rest of the working time is kept. */
    public void pause(String holder, String point) {
        rows.locked(holder, point)
                .filter(row -> !row.isPaused())
                .ifPresent(row -> moves.pause(row, counting.rest(row, now())));
    }

    /** Runs the kept rest from now on. */
    public void resume(String holder, String point) {
        rows.locked(holder, point).ifPresent(row -> {
            DeadlineRow.Rest rest = row.rest();
            if (rest != null) moves.resume(row, row.resumed(counting.run(rest, now())));
        });
    }

    /** The stored moment of the open deadline; empty when none is open or its clock stands still. */
    @Transactional(readOnly = true)
    public Optional<Instant> due(String holder, String point) {
        return rows.open(holder, point).filter(row -> !row.isPaused()).map(DeadlineRow::dueAt);
    }

    /** Two that open the same deadline at once both get the one that was stored. */
    private Instant stored(String holder, String point, Supplier<Optional<Instant>> insert) {
        Optional<Instant> due = insert.get();
        while (due.isEmpty())
            due = rows.open(holder, point).map(DeadlineRow::dueAt).or(insert); // closed meanwhile: a new round
        return due.get();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
