package io.sluice.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a merge will do, and what it did: the same words for both.
 *
 * @param mergeId none before it is done
 * @param result the survivor's card as it will be
 * @param parts which card wins where
 * @param contacts what becomes of the merged client's contacts
 * @param moves how much goes along, by table
 * @param twoFirms whether the tax ids differ
 * @param seen to be sent back, so that what is done is what was seen
 */
public record MergePreview(
        @Nullable UUID mergeId,
        ClientCard survivor,
        ClientCard merged,
        ClientCard result,
        List<Part> parts,
        List<ContactFate> contacts,
        List<Moved> moves,
        boolean twoFirms,
        String seen) {

    /** @param fromMerged whether the merged client's part wins */
    public record Part(MergePart part, boolean differs, boolean fromMerged) {}

    /** @param into the survivor's contact that it becomes, or null where it comes along as it is */
    public record ContactFate(
            UUID contactId,
            String name,
            @Nullable UUID into,
            @Nullable String intoName) {}

    /** @param what name of the table */
    public record Moved(String what, int count) {}

    MergePreview done(UUID id, ClientCard card, List<Moved> moved) {
        return new MergePreview(id, survivor, merged, card, parts, contacts, moved, twoFirms, seen);
    }
}
