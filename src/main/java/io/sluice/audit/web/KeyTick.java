package io.sluice.audit.web;

import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets keys after their day, once an hour on worker nodes. */
@Component
class KeyTick {

    private final IdempotencyKeys keys;
    private final boolean active;

    KeyTick(IdempotencyKeys keys, WorkSettings work, SluiceSettings sluice) {
        this.keys = keys;
        this.active = work.enabled() && sluice.node().works();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void tick() {
        if (active) keys.forgetAllExpired();
    }
}
