package io.sluice.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of a channel beside its sender's list.
 *
 * @param source mailbox, exchange or site
 * @param day null where no list was compared in the last days: not reconciled
 * @param missing listed, and not in the journal
 * @param gaps a few of what is missing
 */
public record Reconciled(
        @Nullable UUID id,
        String channel,
        String source,
        @Nullable LocalDate day,
        int listed,
        int missing,
        @Nullable Instant comparedAt,
        List<Listed> gaps) {

    public boolean done() {
        return day != null;
    }

    Reconciled with(List<Listed> found) {
        return new Reconciled(id, channel, source, day, listed, missing, comparedAt, found);
    }

    static Reconciled not(String channel, String source) {
        return new Reconciled(null, channel, source, null, 0, 0, null, List.of());
    }
}
