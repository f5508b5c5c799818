package io.sluice.process.funnel;

import io.sluice.calendar.Deadlines;
import io.sluice.calendar.Offices;
import io.sluice.calendar.Term;
import io.sluice.calendar.TermUnit;
import io.sluice.calendar.WorkingTime;
import io.sluice.process.tasks.Moment;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dates that people named: the matter wakes up at the opening of that day, or of the next working day. */
@Component
class WakeUps implements Moment {

    static final String QUALIFY_LATER = "Timer_QualifyLater";
    static final String TALK_LATER = "Timer_TalkLater";
    static final String PUT_OFF_UNTIL = "Timer_PutOffUntil";

    private static final Term AT_OPENING = new Term(1, TermUnit.WORKING_MINUTES);

    private final Deadlines deadlines;
    private final WorkingTime time;
    private final Offices offices;
    private final FunnelDeadlines holders;
    private final Clock clock;

    WakeUps(Deadlines deadlines, WorkingTime time, Offices offices, FunnelDeadlines holders, Clock clock) {
        this.deadlines = deadlines;
        this.time = time;
        this.offices = offices;
        this.holders = holders;
        this.clock = clock;
    }

    /** Refuses a day that is not ahead. */
    void plan(UUID dealId, String point, String field, LocalDate day) {
        String office = office(dealId);
        if (!day.isAfter(LocalDate.ofInstant(clock.instant(), offices.zone(office))))
            throw Refusal.invalidField(field, "process.answer.not-ahead", day);
        deadlines.openAt(dealId.toString(), point, opening(office, day));
    }

    @Override
    public Set<String> points() {
        return Set.of(QUALIFY_LATER, TALK_LATER, PUT_OFF_UNTIL);
    }

    /** Only where nobody named a day, as after a move by an administrator: the next working day. */
    @Override
    public Instant of(String holder, String point) {
        String office = office(UUID.fromString(holder));
        return opening(
                office,
                LocalDate.ofInstant(clock.instant(), offices.zone(office)).plusDays(1));
    }

    private Instant opening(String office, LocalDate day) {
        Instant midnight = day.atStartOfDay(offices.zone(office)).toInstant();
        return time.due(office, midnight, AT_OPENING).at().minus(Duration.ofMinutes(1));
    }

    private String office(UUID dealId) {
        return Optional.ofNullable(holders.office(dealId.toString())).orElseGet(offices::main);
    }
}
