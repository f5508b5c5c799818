package io.sluice.staff;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away on which days, and who stands in for them. */
@Component
public class Absences {

    private static final String ON_DAY = " from absence where person_id = ? and ? between first_day and last_day";

    private static final int MOST = 50;

    private final JdbcClient db;
    private final AuditTrail audit;

    Absences(JdbcClient db, AuditTrail audit) {
        this.db = db;
        this.audit = audit;
    }

    /** From the first to the last day, both included. */
    @Transactional
    public void plan(UUID personId, LocalDate first, LocalDate last, @Nullable UUID substitute) {
        if (last.isBefore(first)) throw Refusal.invalidField("last", "staff.absence.order");
        if (personId.equals(substitute)) throw Refusal.invalidField("substitute", "staff.absence.oneself");
        db.sql("insert into absence (id, person_id, first_day, last_day, substitute_id) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), personId, first, last, substitute)
                .update();
        audit.record(new Change("person", personId, "away", null, first + " – " + last, null));
    }

    /** They are there after all. */
    @Transactional
    public void cancel(UUID personId, UUID absenceId) {
        int gone = db.sql("delete from absence where id = ? and person_id = ?")
                .params(absenceId, personId)
                .update();
        if (gone == 0) throw Refusal.missing();
        audit.record(Change.of("person", personId, "not-away"));
    }

    /** The newest fifty of a person. */
    public List<Absence> of(UUID personId) {
        return db.sql("""
                        select id, first_day as first, last_day as last, substitute_id from absence
                        where person_id = ? order by first_day desc limit ?""").params(personId, MOST).query(Absence.class).list();
    }

    /** Everybody who is away on the day, with the last day of it. */
    public Map<UUID, LocalDate> on(LocalDate day) {
        Map<UUID, LocalDate> away = new HashMap<>();
        db.sql("select person_id, last_day from absence where ? between first_day and last_day order by last_day")
                .param(day)
                .query((row, n) ->
                        away.put(row.getObject("person_id", UUID.class), row.getObject("last_day", LocalDate.class)))
                .list();
        return away;
    }

    public boolean isAway(UUID personId, LocalDate day) {
        return db.sql("select count(*)" + ON_DAY)
                        .params(personId, day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<UUID> substitute(UUID personId, LocalDate day) {
        return db.sql("select substitute_id" + ON_DAY + " and substitute_id is not null order by first_day limit 1")
                .params(personId, day)
                .query(UUID.class)
                .optional();
    }
}
