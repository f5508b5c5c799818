package io.sluice.staff;

import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import java.time.LocalDate;
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

    private final JdbcClient db;

    Absences(JdbcClient db) {
        this.db = db;
    }

    /** From the first to the last day, both included. */
    @Transactional
    public void plan(UUID personId, LocalDate first, LocalDate last, @Nullable UUID substitute) {
        if (last.isBefore(first)) throw Refusal.invalidField("last", "staff.absence.order");
        db.sql("insert into absence (id, person_id, first_day, last_day, substitute_id) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), personId, first, last, substitute)
                .update();
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
