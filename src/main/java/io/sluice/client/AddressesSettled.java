package io.sluice.client;

import java.util.UUID;

/** No address of the client waits for somebody to correct it any more. */
public record AddressesSettled(UUID clientId) {}
