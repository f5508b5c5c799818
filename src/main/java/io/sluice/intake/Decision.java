package io.sluice.intake;

import java.util.UUID;

/**
 * What became of an event and who or what said so.
 *
 * @param decidedBy a rule ({@code rule: new request}) or a login
 */
record Decision(Outcome outcome, String decidedBy, UUID leadId, UUID dealId, UUID clientId) {}
