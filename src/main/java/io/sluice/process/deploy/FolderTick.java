package io.sluice.process.deploy;

import io.sluice.process.engine.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the folders while the application runs, on nodes that work. */
@Component
class FolderTick {

    private static final Logger log = LoggerFactory.getLogger(FolderTick.class);

    private final Jobs jobs;
    private final FolderScan folders;

    FolderTick(Jobs jobs, FolderScan folders) {
        this.jobs = jobs;
        this.folders = folders;
    }

    @Scheduled(fixedDelayString = "${sluice.models.look-every:10s}", initialDelayString = "5s")
    void look() {
        if (!jobs.isRunning()) return;
        try {
            folders.look();
        } catch (RuntimeException e) { // an unreadable folder must not end the ticks
            log.warn("The folders of models could not be looked at", e);
        }
    }
}
