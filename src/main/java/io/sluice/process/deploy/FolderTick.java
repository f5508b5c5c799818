package io.sluice.process.deploy;

import io.sluice.process.engine.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the folders while the application runs, and leads running instances after; on nodes that work. */
@Component
class FolderTick {

    private static final Logger log = LoggerFactory.getLogger(FolderTick.class);

    private final Jobs jobs;
    private final FolderScan folders;
    private final RunningInstances instances;

    FolderTick(Jobs jobs, FolderScan folders, RunningInstances instances) {
        this.jobs = jobs;
        this.folders = folders;
        this.instances = instances;
    }

    @Scheduled(fixedDelayString = "${sluice.models.look-every:10s}", initialDelayString = "5s")
    void look() {
        if (!jobs.belongHere()) return;
        try {
            folders.look();
            instances.follow();
        } catch (RuntimeException e) { // an unreadable folder must not end the ticks
            log.warn("The folders of models could not be looked at", e);
        }
    }
}
