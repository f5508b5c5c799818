package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at the client's with the channels that reach them, the first one first. */
public record ContactCard(
        UUID id,
        String name,
        @Nullable String position,
        Set<ContactRole> roles,
        List<PhoneNumber> phones,
        List<EmailAddress> emails) {

    public boolean isDecisionMaker() {
        return roles.contains(ContactRole.DECISION_MAKER);
    }

    public Optional<PhoneNumber> phone() {
        return phones.stream().findFirst();
    }

    public Optional<EmailAddress> email() {
        return emails.stream().findFirst();
    }
}
