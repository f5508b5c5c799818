package io.sluice.desk.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientCard;
import io.sluice.client.ClientSearch;
import io.sluice.client.NewClient;
import io.sluice.client.NewContact;
import io.sluice.client.Requisites;
import io.sluice.intake.ManualDeals;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people enter by hand: a client, or a deal with its client in one commit. */
@Component
@Transactional
@PreAuthorize("hasAnyRole('manager', 'sales-head')")
class HandEntry {

    private final ClientBook book;
    private final ManualDeals deals;

    HandEntry(ClientBook book, ManualDeals deals) {
        this.book = book;
        this.deals = deals;
    }

    /** The client of a new deal, when the deal begins at its card. */
    @Transactional(readOnly = true)
    public Optional<ClientCard> known(@Nullable UUID clientId) {
        return Optional.ofNullable(clientId).map(book::own);
    }

    public UUID client(Map<String, String> typed) {
        NewContact contact = contact(typed);
        if (contact.phones().isEmpty() && contact.emails().isEmpty())
            throw Refusal.invalidField("phone", "desk.add.reach");
        contact.phones().forEach(phone -> requireNew("phone", phone));
        contact.emails().forEach(email -> requireNew("email", email));
        String company = typed.getOrDefault("company", "");
        String name = company.isBlank() ? contact.name() : company;
        return book.create(new NewClient(name, null, Requisites.NONE, List.of(contact)))
                .id();
    }

    public UUID deal(@Nullable UUID clientId, @Nullable UUID contactId, Map<String, String> typed) {
        UUID client = clientId == null ? client(typed) : clientId;
        return deals.open(new ManualDeals.Ask(client, contactId, typed.get("title"), "manual"))
                .id();
    }

    private static NewContact contact(Map<String, String> typed) {
        return ClientPage.contact(typed);
    }

    /** Looked for among the clients in the person's sight only: whom others serve is not told. */
    private void requireNew(String field, Record channel) {
        String value = channel instanceof PhoneNumber phone ? phone.e164() : ((EmailAddress) channel).value();
        Stream.of(new ClientSearch(value, "name", new Paging(0, 1)))
                .flatMap(search -> book.list(search).items().stream())
                .findFirst()
                .ifPresent(taken -> {
                    throw Refusal.invalidField(field, "desk.add.taken", taken.name());
                });
    }
}
