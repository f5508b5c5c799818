package io.sluice.billing;

import java.util.List;
import java.util.UUID;

/**
 * Which reconciliation statements are wanted.
 *
 * @param language of the documents
 * @param form {@code ZIP} of Word files, or one {@code PDF}
 */
public record StatementOrder(Period period, String language, StatementForm form, List<UUID> clients) {

    public StatementOrder {
        clients = List.copyOf(clients);
    }
}
