package io.sluice.intake.file;

import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for lists whose term is over, whether anybody hands in new ones or not. */
@Component
class OldListsTick {

    private final OldLists lists;
    private final boolean active;

    OldListsTick(OldLists lists, WorkSettings work, SluiceSettings sluice) {
        this.lists = lists;
        this.active = work.enabled() && sluice.node().works();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void tick() {
        boolean more = active;
        while (more) more = lists.forget() > 0;
    }
}
