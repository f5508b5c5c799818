package io.sluice.intake.telephony;

import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls whose end never came: after some hours they are over, nobody knows how, and the caller is asked after. */
@Component
class UnendedCalls {

    private static final int AT_ONCE = 200;

    private final JdbcClient db;
    private final PhoneCalls calls;
    private final CallDesk desk;
    private final UnendedSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean active;

    UnendedCalls(
            JdbcClient db,
            PhoneCalls calls,
            CallDesk desk,
            UnendedSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            WorkSettings work,
            SluiceSettings sluice) {
        this.db = db;
        this.calls = calls;
        this.desk = desk;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.active = work.enabled() && sluice.node().works();
    }

    @Scheduled(fixedDelay = 10, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void tick() {
        if (active) close();
    }

    int close() {
        Instant before = clock.instant().minus(settings.longest());
        List<UUID> open = db.sql("""
                        select id from phone_call where phase = 'OPEN' and started_at < ? and client_id is not null
                        order by started_at limit ?""")
                .params(before.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query(UUID.class)
                .list();
        open.forEach(id -> transaction.executeWithoutResult(status -> close(id)));
        return open.size();
    }

    /** Its events take turns with us: whatever came meanwhile is read again. */
    private void close(UUID id) {
        String number = calls.byId(id).number();
        if (number != null) calls.lock(number);
        PhoneCall call = calls.byId(id);
        if (call.is("OPEN")) desk.unended(call);
    }
}
