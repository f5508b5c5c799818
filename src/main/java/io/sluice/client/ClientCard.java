package io.sluice.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client with requisites and contacts.
 *
 * @param language language in which we write to them
 * @param team team of the owner, or the one whose queue the client waits in
 * @param version goes up with each change; a change names the version it was made on
 */
public record ClientCard(
        UUID id,
        String name,
        String language,
        Requisites requisites,
        @Nullable UUID ownerId,
        @Nullable String team,
        long version,
        Instant since,
        List<ContactCard> contacts) {

    ClientCard with(List<ContactCard> people) {
        return new ClientCard(id, name, language, requisites, ownerId, team, version, since, people);
    }

    ClientCard with(Requisites other) {
        return new ClientCard(id, name, language, other, ownerId, team, version, since, contacts);
    }

    /** For the journal of changes. */
    String described() {
        return name + " · " + language + " · " + requisites;
    }

    public Optional<ContactCard> contact(@Nullable UUID contactId) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(contactId))
                .findFirst();
    }

    public Optional<ContactCard> decisionMaker() {
        return contacts.stream().filter(ContactCard::isDecisionMaker).findFirst();
    }
}
