package io.sluice.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as the exchange's own list has it, for the comparison with the journal.
 *
 * @param callId the exchange's id of the call: {@code known} of {@link CallLists} finds it in the journal
 * @param answered whether anybody talked
 */
public record LoggedCall(
        String callId,
        Instant at,
        @Nullable String from,
        @Nullable String to,
        boolean answered,
        long talkSeconds) {

    /** Another leg of the same call. */
    LoggedCall and(LoggedCall leg) {
        return new LoggedCall(
                callId,
                at.isBefore(leg.at) ? at : leg.at,
                from == null ? leg.from : from,
                to == null ? leg.to : to,
                answered || leg.answered,
                Math.max(talkSeconds, leg.talkSeconds));
    }
}
