package io.sluice.calendar;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stored deadlines: counted once, moved by facts, closed when the matter is left; at most one open per holder and point. */
@Component("calendarDeadlines") // models know the funnel's own bean as «deadlines»
public class Deadlines {

    /** Counts and keeps the deadline; asked again while it is open, answers with the stored moment. */
    public Instant open(DeadlineRequest request) {
        throw new UnsupportedOperationException(request.toString());
    }

    /** Keeps a moment that was agreed, not counted; asked again while it is open, answers with the stored one. */
    public Instant openAt(String holder, String point, Instant dueAt) {
        throw new UnsupportedOperationException(holder + point + dueAt);
    }

    /** The matter is settled or left; nothing open means nothing to do. */
    public void close(String holder, String point) {
        throw new UnsupportedOperationException(holder + point);
    }

    public void closeAll(String holder) {
        throw new UnsupportedOperationException(holder);
    }

    /** Counts the same term anew from another moment; empty when nothing is open. */
    public Optional<Instant> restart(String holder, String point, Instant from, String reason) {
        throw new UnsupportedOperationException(holder + point + from + reason);
    }

    /** Gives an open deadline another moment; empty when nothing is open. */
    public Optional<Instant> moveTo(String holder, String point, Instant due, String reason) {
        throw new UnsupportedOperationException(holder + point + due + reason);
    }

    /** Recounts what the holder has open for another office. */
    public void changeOffice(String holder, String office, String reason) {
        throw new UnsupportedOperationException(holder + office + reason);
    }

    /** Stops the clock while the client is silent: the rest of the working time is kept. */
    public void pause(String holder, String point) {
        throw new UnsupportedOperationException(holder + point);
    }

    /** Runs the kept rest from now on. */
    public void resume(String holder, String point) {
        throw new UnsupportedOperationException(holder + point);
    }

    /** The stored moment of the open deadline; empty when none is open or its clock stands still. */
    public Optional<Instant> due(String holder, String point) {
        throw new UnsupportedOperationException(holder + point);
    }
}
