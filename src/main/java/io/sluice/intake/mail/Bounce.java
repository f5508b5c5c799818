package io.sluice.intake.mail;

import io.sluice.shared.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report that a letter did not arrive.
 *
 * @param recipients whom it did not reach
 * @param messageIds letters that it names; ours is one of them, if it is about one of ours
 * @param status like {@code 5.1.1}
 * @param delayed still being tried: no failure yet
 * @param permanent the address takes no letters, now or later
 */
record Bounce(
        List<EmailAddress> recipients,
        List<String> messageIds,
        @Nullable String status,
        boolean delayed,
        boolean permanent) {}
