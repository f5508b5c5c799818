package io.sluice.client;

import io.sluice.shared.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact is to become part of another one at the same client.
 *
 * @param contact the one that is merged
 * @param seen what the preview said; another state since then is refused
 */
public record ContactMergeAsk(UUID contact, @Nullable String seen) {

    public ContactMergeAsk {
        if (contact == null) throw Refusal.invalidField("contact", "shared.parameter.missing");
    }
}
