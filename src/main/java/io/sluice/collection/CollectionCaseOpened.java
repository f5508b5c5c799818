package io.sluice.collection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client without an open case has an overdue invoice; the owner is the client's manager, if there is one. */
public record CollectionCaseOpened(
        UUID caseId, UUID clientId, @Nullable UUID ownerId) {}
