package io.sluice.process.collection;

import io.sluice.calendar.Deadlines;
import io.sluice.calendar.Offices;
import io.sluice.calendar.Term;
import io.sluice.calendar.TermUnit;
import io.sluice.calendar.WorkingTime;
import io.sluice.process.tasks.Holders;
import io.sluice.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Debts are counted in the main office; a promise is checked on the working day after it. */
@Component
class CaseDeadlines implements Holders {

    static final String CALL_AGAIN = "Timer_CallAgain";

    private static final Money ANY = Money.rub("0");

    private final Deadlines deadlines;
    private final WorkingTime time;
    private final Offices offices;

    CaseDeadlines(Deadlines deadlines, WorkingTime time, Offices offices) {
        this.deadlines = deadlines;
        this.time = time;
        this.offices = offices;
    }

    void promised(UUID caseId, LocalDate day) {
        String office = offices.main();
        Instant start = day.atStartOfDay(offices.zone(office)).toInstant();
        Instant check =
                time.due(office, start, new Term(1, TermUnit.WORKING_DAYS)).at();
        deadlines.openAt(caseId.toString(), CALL_AGAIN, check);
    }

    @Override
    public String processKey() {
        return DebtCollection.KEY;
    }

    @Override
    public @Nullable String office(String holder) {
        return null;
    }

    @Override
    public Money amount(String holder) {
        return ANY;
    }
}
