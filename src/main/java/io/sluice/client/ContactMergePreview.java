package io.sluice.client;

import io.sluice.client.MergePreview.Moved;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What making one contact of two will do, and what it did: the same words for both.
 *
 * @param mergeId none before it is done
 * @param client what the client is called
 * @param result the kept contact as it will be
 * @param moves how much goes along, by table
 * @param seen to be sent back, so that what is done is what was seen
 */
public record ContactMergePreview(
        @Nullable UUID mergeId,
        UUID clientId,
        String client,
        ContactCard kept,
        ContactCard merged,
        ContactCard result,
        List<Moved> moves,
        String seen) {

    ContactMergePreview done(UUID id, ContactCard card, List<Moved> moved) {
        return new ContactMergePreview(id, clientId, client, kept, merged, card, moved, seen);
    }
}
