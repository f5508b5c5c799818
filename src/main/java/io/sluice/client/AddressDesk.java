package io.sluice.client;

import io.sluice.shared.EmailAddress;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Broken addresses as whoever keeps the client settles them on its card. */
@Component
@Transactional
public class AddressDesk {

    private final ClientBook book;
    private final BrokenAddresses broken;
    private final ApplicationEventPublisher events;

    AddressDesk(ClientBook book, BrokenAddresses broken, ApplicationEventPublisher events) {
        this.book = book;
        this.broken = broken;
        this.events = events;
    }

    public void correct(UUID clientId, EmailAddress failed, EmailAddress working) {
        broken.correct(book.own(clientId).id(), failed, working);
        tell(clientId);
    }

    public void leave(UUID clientId) {
        broken.leave(book.own(clientId).id());
        tell(clientId);
    }

    private void tell(UUID clientId) {
        if (broken.settled(clientId)) events.publishEvent(new AddressesSettled(clientId));
    }
}
