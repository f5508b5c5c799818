package io.sluice.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event and who or what said so.
 *
 * @param outcome null where a person has to decide: the event is parked
 * @param decidedBy a rule ({@code rule: new request}) or a login
 * @param fingerprint what the event says, where that is not written down yet
 * @param reason what a person should know of it; a message key where it begins with {@code intake.}
 */
public record Decision(
        @Nullable Outcome outcome,
        String decidedBy,
        @Nullable UUID leadId,
        @Nullable UUID dealId,
        @Nullable UUID clientId,
        @Nullable UUID duplicateOf,
        @Nullable String reason,
        @Nullable String fingerprint) {

    public static Decision newLead(String decidedBy, UUID leadId, UUID dealId, UUID clientId) {
        return new Decision(Outcome.NEW_LEAD, decidedBy, leadId, dealId, clientId, null, null, null);
    }

    public static Decision attached(String decidedBy, @Nullable UUID dealId, UUID clientId) {
        return new Decision(Outcome.ATTACHED, decidedBy, null, dealId, clientId, null, null, null);
    }

    public static Decision duplicate(String decidedBy, UUID of) {
        return new Decision(Outcome.DUPLICATE, decidedBy, null, null, null, of, null, null);
    }

    public static Decision rejected(String decidedBy, @Nullable String reason) {
        return new Decision(Outcome.REJECTED, decidedBy, null, null, null, null, reason, null);
    }

    public static Decision spam(String decidedBy) {
        return new Decision(Outcome.SPAM, decidedBy, null, null, null, null, null, null);
    }

    /** No rule fits and no further try would help. */
    public static Decision parked(String reason) {
        return new Decision(null, "rule: for a person", null, null, null, null, reason, null);
    }

    public Decision because(@Nullable String why) {
        return new Decision(outcome, decidedBy, leadId, dealId, clientId, duplicateOf, why, fingerprint);
    }

    /** What the event says, so that one that says the same is recognised. */
    public Decision saying(String print) {
        return new Decision(outcome, decidedBy, leadId, dealId, clientId, duplicateOf, reason, print);
    }
}
