package io.sluice.client;

import io.sluice.shared.Refusal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client is to become part of another one.
 *
 * @param client the one that is merged
 * @param take parts of its card that win over the survivor's
 * @param seen what the preview said; another state since then is refused
 */
public record MergeAsk(
        UUID client, Set<MergePart> take, @Nullable String seen) {

    public MergeAsk {
        if (client == null) throw Refusal.invalidField("client", "shared.parameter.missing");
        take = take == null ? Set.of() : Set.copyOf(take);
    }
}
