package io.sluice.audit;

import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every few seconds on worker nodes, where work behind requests is on. */
@Component
class AuditTick {

    private final AuditChain chain;
    private final boolean active;

    AuditTick(AuditChain chain, WorkSettings work, SluiceSettings sluice) {
        this.chain = chain;
        this.active = work.enabled() && sluice.node().works();
    }

    @Scheduled(fixedDelay = 5000)
    void tick() {
        if (active) chain.seal();
    }
}
