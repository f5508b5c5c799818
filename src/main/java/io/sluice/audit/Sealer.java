package io.sluice.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one link on the chain for each batch of new rows, behind the writes, so that nobody waits for it. */
@Component
class Sealer {

    static final int BATCH = 1000;

    private final Seals seals;
    private final Clock clock;

    Sealer(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals one batch; false when nothing waits or another node is at it. */
    @Transactional
    public boolean sealNext() {
        if (!seals.lock()) return false;
        List<Entry> entries = seals.unsealed(BATCH);
        if (entries.isEmpty()) return false;
        Seals.Seal last = seals.last();
        List<String> digests = entries.stream().map(Digest::of).toList();
        long no = last.no() + 1;
        seals.mark(no, entries, digests);
        seals.add(new Seals.Seal(no, entries.size(), Digest.link(last.hash(), digests)), clock.instant());
        return true;
    }
}
