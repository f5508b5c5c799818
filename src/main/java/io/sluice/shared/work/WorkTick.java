package io.sluice.shared.work;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Wakes the queue once a second, for rows whose pause is over and for those that another node left. */
@Component
class WorkTick {

    private final WorkQueue queue;

    WorkTick(WorkQueue queue) {
        this.queue = queue;
    }

    @Scheduled(fixedDelay = 1000)
    void tick() {
        if (queue.isRunning()) queue.wakeAll();
    }
}
