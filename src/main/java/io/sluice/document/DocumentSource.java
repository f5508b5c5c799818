package io.sluice.document;

import java.util.Set;
import java.util.UUID;

/** Fills documents of some kinds for a deal: deals, billing and collection contribute one bean each. */
public interface DocumentSource {

    /** The kinds it fills, like {@code offer}. */
    Set<String> kinds();

    /** Refuses where the caller may not work on the deal, or where the deal lacks what the kind prints. */
    NewDocument of(UUID dealId, String kind, String language);

    /** Refuses where such a draft is not issued by hand: because of who asks, or because another step issues it. */
    void requireIssuable(String kind, String subject, UUID subjectId);
}
