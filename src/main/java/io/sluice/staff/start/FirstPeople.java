package io.sluice.staff.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs when the engine is there and before the first door opens. */
@Component
class FirstPeople implements SmartLifecycle {

    private static final int BEFORE_WEB_SERVER_AND_JOBS = -1000;

    private final DemoPeople demo;
    private final FirstAdministrator administrator;
    private final boolean demonstration;
    private volatile boolean running;

    FirstPeople(
            DemoPeople demo,
            FirstAdministrator administrator,
            @Value("${" + DemonstrationMode.PROPERTY + ":false}") boolean demonstration) {
        this.demo = demo;
        this.administrator = administrator;
        this.demonstration = demonstration;
    }

    @Override
    public void start() {
        if (demonstration) demo.hire();
        else administrator.check();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER_AND_JOBS;
    }
}
