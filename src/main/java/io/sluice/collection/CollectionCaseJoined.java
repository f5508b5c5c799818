package io.sluice.collection;

import java.util.UUID;

/** Two clients with an open case each became one: this case goes on in the other one. */
public record CollectionCaseJoined(UUID caseId, UUID intoId) {}
