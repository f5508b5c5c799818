package io.sluice.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two clients were parted again, and so were their cases.
 *
 * @param promisedOn the day for which payment had been promised
 */
public record CollectionCaseReopened(
        UUID caseId, UUID clientId, @Nullable LocalDate promisedOn) {}
