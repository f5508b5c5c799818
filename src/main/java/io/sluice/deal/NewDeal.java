package io.sluice.deal;

import java.util.UUID;

/**
 * Opens the deal of a lead.
 *
 * @param title what the client wants, in a line
 * @param source where the request came from, as the lead names it
 * @param repeat a known client buys again: the deal starts after qualification
 */
public record NewDeal(UUID leadId, UUID clientId, UUID contactId, String title, String source, boolean repeat) {}
