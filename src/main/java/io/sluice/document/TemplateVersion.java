package io.sluice.document;

import java.time.Instant;
import java.util.UUID;

/** A version of a template that was in force, now or once; documents keep the one they were made from. */
public record TemplateVersion(UUID id, int version, String sha256, String author, Instant since) {}
