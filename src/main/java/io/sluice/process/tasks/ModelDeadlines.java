package io.sluice.process.tasks;

import io.sluice.calendar.DeadlineRequest;
import io.sluice.calendar.Deadlines;
import io.sluice.calendar.Offices;
import io.sluice.process.ForModels;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${deadlines.due(execution, 'Timer_OfferUnanswered')}}: the moment of a step or timer, counted once and stored. */
@ForModels // public, or the expression language does not find its methods
@Component("deadlines")
public class ModelDeadlines {

    private final Deadlines stored;
    private final Limits limits;
    private final Offices offices;
    private final Clock clock;
    private final Map<String, Moment> moments = new HashMap<>();
    private final Map<String, Holders> holders = new HashMap<>();

    ModelDeadlines(
            Deadlines stored,
            Limits limits,
            Offices offices,
            Clock clock,
            List<Moment> moments,
            List<Holders> holders) {
        this.stored = stored;
        this.limits = limits;
        this.offices = offices;
        this.clock = clock;
        moments.forEach(one -> one.points().forEach(point -> this.moments.put(point, one)));
        holders.forEach(one -> this.holders.put(one.processKey(), one));
    }

    /** The engine takes a {@link Date} only. */
    public Date due(DelegateExecution execution, String point) {
        String holder = execution.getProcessBusinessKey();
        Moment agreed = moments.get(point);
        return Date.from(agreed == null ? counted(execution, holder, point) : agreed(agreed, holder, point));
    }

    private Instant agreed(Moment moment, String holder, String point) {
        return stored.due(holder, point).orElseGet(() -> stored.openAt(holder, point, moment.of(holder, point)));
    }

    private Instant counted(DelegateExecution execution, String holder, String point) {
        String process = execution.getProcessDefinitionId().replaceFirst(":.*", "");
        Holders known = Objects.requireNonNull(holders.get(process), () -> "No deadlines are known for " + process);
        String office = Optional.ofNullable(known.office(holder)).orElseGet(offices::main);
        var term = limits.term(point, known.amount(holder));
        return stored.open(new DeadlineRequest(holder, point, office, known.since(holder, clock.instant()), term));
    }
}
