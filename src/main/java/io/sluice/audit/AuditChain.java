package io.sluice.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that no recorded change was altered, removed or slipped in since it was sealed. */
@Component
public class AuditChain {

    private final Seals seals;
    private final Sealer sealer;

    AuditChain(Seals seals, Sealer sealer) {
        this.seals = seals;
        this.sealer = sealer;
    }

    /** Seals what waits. */
    public void seal() {
        boolean more = true;
        while (more) more = sealer.sealNext();
    }

    /** Reads the whole chain again, link by link, as it stood at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        Seals.Seal previous = Seals.NONE;
        long entries = 0;
        Optional<Seals.Seal> next = seals.after(0);
        while (next.isPresent()) {
            Seals.Seal seal = next.get();
            if (!holds(seal, previous))
                return new Verdict(previous.no(), entries, seals.countUnsealed(), previous.no() + 1);
            entries += seal.entries();
            previous = seal;
            next = seals.after(seal.no());
        }
        return new Verdict(previous.no(), entries, seals.countUnsealed(), null);
    }

    private boolean holds(Seals.Seal seal, Seals.Seal previous) {
        List<Sealed> rows = seals.entries(seal.no());
        return seal.no() == previous.no() + 1
                && rows.size() == seal.entries()
                && rows.stream().allMatch(Sealed::isUntouched)
                && seal.hash()
                        .equals(Digest.link(
                                previous.hash(),
                                rows.stream().map(Sealed::digest).toList()));
    }
}
