package io.sluice.communication;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history with each client: kept for as long as the client, whatever becomes of the process. */
@Component
@Transactional
public class Interactions {

    Interactions() {}

    /** Writes it down; one that came from the client for a deal publishes {@link ClientAnswered}. */
    public UUID record(NewInteraction interaction) {
        throw new UnsupportedOperationException(interaction.toString());
    }

    /** Newest first, bounded; empty where the client is not the reader's. */
    public List<Interaction> ofDeal(UUID dealId) {
        throw new UnsupportedOperationException(dealId.toString());
    }

    /** Newest first, bounded; empty where the client is not the reader's. */
    public List<Interaction> ofClient(UUID clientId) {
        throw new UnsupportedOperationException(clientId.toString());
    }

    /** Whether a call, letter or meeting for the deal is on record. */
    public boolean hasContact(UUID dealId) {
        throw new UnsupportedOperationException(dealId.toString());
    }
}
