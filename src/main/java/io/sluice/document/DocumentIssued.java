package io.sluice.document;

import java.util.UUID;

/** A document got its number and will not change any more. */
public record DocumentIssued(UUID documentId, String kind, String subject, UUID subjectId, String number) {}
