package io.sluice.communication;

import java.util.List;
import java.util.UUID;

/** Letters that people may look at and change before they leave; one bean a kind, from those who know the deal. */
public interface LetterSource {

    /** As it is queued, like {@code offer-letter}. */
    String kind();

    /** True for letters that leave from their page; the others leave when their step of the sale is completed. */
    boolean byHand();

    /** What would be queued now; refuses where nobody could be written to or the deal is not the caller's to work on. */
    NewMessage next(UUID dealId);

    /** Documents of the deal that may go along, beside those that always do. */
    List<Attachable> attachable(UUID dealId);

    /** A document as the page offers it. */
    record Attachable(UUID documentId, String name) {}
}
