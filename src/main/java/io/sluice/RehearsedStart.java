package io.sluice;

import io.sluice.document.WarmUpEnded;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A start that ends by itself when all is ready: the JVM then writes down which classes a start needs. */
@Component
@ConditionalOnProperty("sluice.rehearsal")
class RehearsedStart {

    private final ApplicationContext application;

    RehearsedStart(ApplicationContext application) {
        this.application = application;
    }

    @EventListener(WarmUpEnded.class)
    void end() {
        new Thread(() -> System.exit(SpringApplication.exit(application)), "rehearsal-ends").start();
    }
}
