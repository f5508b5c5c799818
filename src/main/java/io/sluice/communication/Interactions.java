package io.sluice.communication;

import io.sluice.staff.Visibilities;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history with each client: kept for as long as the client, whatever becomes of the process. */
@Component
@Transactional
public class Interactions {

    private final InteractionRows rows;
    private final Visibilities visibilities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interactions(InteractionRows rows, Visibilities visibilities, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.visibilities = visibilities;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down; one that came from the client for a deal publishes {@link ClientAnswered}. */
    public UUID record(NewInteraction interaction) {
        Instant now = clock.instant();
        UUID id = rows.insert(interaction, now);
        UUID dealId = interaction.dealId();
        boolean answer =
                interaction.direction() == Direction.IN && interaction.kind().isContact();
        if (answer && dealId != null) events.publishEvent(new ClientAnswered(dealId, now));
        return id;
    }

    /** Newest first, bounded; empty where the client is not the reader's. */
    public List<Interaction> ofDeal(UUID dealId) {
        return rows.ofDeal(dealId, visibilities.current());
    }

    /** Newest first, bounded; empty where the client is not the reader's. */
    public List<Interaction> ofClient(UUID clientId) {
        return rows.ofClient(clientId, visibilities.current());
    }

    /** Notes of one kind on a deal, or on the client where there is no deal; for callers that showed the right to see them. */
    public List<Interaction> notes(UUID clientId, @Nullable UUID dealId, String result) {
        return rows.notes(clientId, dealId, result);
    }

    /** Whether a call, letter or meeting for the deal is on record. */
    public boolean hasContact(UUID dealId) {
        return rows.anyContact(dealId);
    }
}
