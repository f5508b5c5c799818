package io.sluice.desk.web;

import io.sluice.client.ClientBook;
import io.sluice.planning.WorkItems;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is open for a client beside its deals: the call about a late payment, a number to call back, a letter that came back. */
@Component
class ClientTasks {

    private final WorkItems items;
    private final ClientBook book;
    private final Tasks tasks;

    ClientTasks(WorkItems items, ClientBook book, Tasks tasks) {
        this.items = items;
        this.book = book;
        this.tasks = tasks;
    }

    /** For callers that have shown that the reader sees the client or its debt. */
    List<NextTask> of(UUID client) {
        return items.openOfClient(client).stream()
                .filter(item -> item.dealId() == null)
                .map(tasks::shown)
                .toList();
    }

    /** Nothing for whoever sees a deal only because it is theirs to review. */
    List<NextTask> seenOf(UUID client) {
        try {
            book.card(client);
            return of(client);
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
