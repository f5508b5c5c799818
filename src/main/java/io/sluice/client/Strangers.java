package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recognises whoever turns to us, and makes those known who are not. */
@Component
class Strangers {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Channels channels;

    Strangers(Accounts accounts, Contacts contacts, Channels channels) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.channels = channels;
    }

    Found meet(NewRequest request) {
        channels.lock(request);
        return channels.find(request)
                .map(match -> recognised(match.clientId(), match.contactId(), request))
                .or(() -> colleague(request))
                .orElseGet(() -> introduced(request));
    }

    private Found recognised(UUID clientId, UUID contactId, NewRequest request) {
        channels.add(contactId, phones(request), emails(request));
        return new Found(clientId, contactId, accounts.owner(clientId).orElse(null), true);
    }

    private Optional<Found> colleague(NewRequest request) {
        if (request.inn() == null) return Optional.empty();
        return accounts.byTaxId(request.inn().value())
                .map(clientId -> recognised(clientId, newContact(clientId, request), request));
    }

    private Found introduced(NewRequest request) {
        String name = request.company() == null ? nameOf(request) : request.company();
        UUID clientId = accounts.add(name, request.language());
        if (request.inn() != null) accounts.taxId(clientId, request.inn().value());
        return new Found(clientId, newContact(clientId, request), null, false);
    }

    private UUID newContact(UUID clientId, NewRequest request) {
        return contacts.add(
                clientId, new NewContact(nameOf(request), null, Set.of(), phones(request), emails(request)));
    }

    static String nameOf(NewRequest request) {
        if (request.name() != null) return request.name();
        if (request.phone() != null) return request.phone().display();
        return request.email() != null ? request.email().value() : "?";
    }

    private static List<PhoneNumber> phones(NewRequest request) {
        return present(request.phone());
    }

    private static List<EmailAddress> emails(NewRequest request) {
        return present(request.email());
    }

    private static <T> List<T> present(@Nullable T value) {
        return Stream.ofNullable(value).toList();
    }
}
