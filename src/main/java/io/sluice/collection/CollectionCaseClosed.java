package io.sluice.collection;

import java.util.UUID;

/** Nothing of the client is overdue any more. */
public record CollectionCaseClosed(UUID caseId, UUID clientId) {}
