package io.sluice.lead;

import java.util.UUID;

/** A request became a lead. */
public record LeadCaptured(UUID leadId, String source) {}
