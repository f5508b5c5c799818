package io.sluice.client;

import java.util.Collection;
import java.util.UUID;

/**
 * Things of a client's that rows of other modules name: when clients are parted, such rows go with the thing that they name.
 * The module that owns the things says which ones are a client's.
 */
public interface Carriers {

    /** The column that names one: {@code deal_id}. */
    String column();

    Collection<UUID> of(UUID clientId);
}
