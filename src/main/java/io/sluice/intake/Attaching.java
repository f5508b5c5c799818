package io.sluice.intake;

import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.Interactions;
import io.sluice.communication.NewInteraction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what came in into the history of a client and its deal. */
@Component
public class Attaching {

    private final Interactions interactions;

    Attaching(Interactions interactions) {
        this.interactions = interactions;
    }

    /** The client turned to us: the history has it, and a process that waits for an answer goes on. */
    public UUID answer(@Nullable UUID dealId, UUID clientId, @Nullable UUID contactId, @Nullable String text) {
        return interactions.record(new NewInteraction(
                clientId, dealId, contactId, InteractionKind.LETTER, Direction.IN, null, text, null));
    }

    /** Something about the client's affair that is no answer of theirs: it moves nothing. */
    public UUID note(@Nullable UUID dealId, UUID clientId, String what, @Nullable String text) {
        return interactions.record(
                new NewInteraction(clientId, dealId, null, InteractionKind.NOTE, Direction.IN, what, text, null));
    }

    /** A letter of ours that left by another way than the outbox. */
    public UUID ours(@Nullable UUID dealId, UUID clientId, @Nullable UUID contactId, @Nullable String text) {
        return interactions.record(new NewInteraction(
                clientId, dealId, contactId, InteractionKind.LETTER, Direction.OUT, null, text, null));
    }
}
