package io.sluice.intake;

import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day, and once more every hour while something is missing, one node holds the senders' lists beside the journal. */
@Component
class ReconciliationTick {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationTick.class);

    private final List<SenderList> lists;
    private final Reconciliations reconciliations;
    private final JdbcClient db;
    private final boolean active;

    ReconciliationTick(
            List<SenderList> lists,
            Reconciliations reconciliations,
            JdbcClient db,
            WorkSettings work,
            SluiceSettings sluice) {
        this.lists = lists;
        this.reconciliations = reconciliations;
        this.db = db;
        this.active = work.enabled() && sluice.node().works();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tick() {
        if (active) turn();
    }

    void turn() {
        LocalDate today = reconciliations.today();
        if (isOurs(today) || reconciliations.missing() > 0) lists.forEach(list -> compare(list, today.minusDays(1)));
    }

    /** The row is taken by whichever node comes first on a day. */
    private boolean isOurs(LocalDate today) {
        return db.sql("update reconciliation_turn set day = :today where day is distinct from :today")
                        .param("today", today)
                        .update()
                > 0;
    }

    private static void compare(SenderList list, LocalDate since) {
        try {
            list.compare(since);
        } catch (Exception e) {
            // the others are compared all the same, and this one is tried again tomorrow
            log.error("RECONCILIATION: a list could not be read", e);
        }
    }
}
