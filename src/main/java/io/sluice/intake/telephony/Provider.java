package io.sluice.intake.telephony;

import io.sluice.intake.RawFields;
import java.time.Instant;
import java.util.Optional;

/** One kind of exchange: how it signs and how it tells of calls. */
interface Provider {

    /** As in the address: {@code /api/v1/calls/mango}. */
    String name();

    /** Without its secret a provider is closed. */
    boolean isOpen();

    /** Whether the request is the provider's and fresh; everything else is turned away with 401. */
    boolean signed(Knock knock);

    /** What the sender calls the event: the same key is the same event. */
    default String key(String raw) {
        return Digests.sha256(raw);
    }

    /** Empty where it is about no call; refuses what cannot be read. */
    Optional<CallReport> read(String raw, Instant receivedAt);

    /** Fields of a form. */
    static java.util.Map<String, String> form(String raw) {
        return RawFields.read("application/x-www-form-urlencoded", raw);
    }
}
