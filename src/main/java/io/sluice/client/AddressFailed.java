package io.sluice.client;

import java.util.UUID;

/** Letters to an address of the client come back for good; published once for each address. */
public record AddressFailed(UUID clientId) {}
