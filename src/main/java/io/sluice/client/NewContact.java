package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person at the client's, as entered. */
public record NewContact(
        String name,
        @Nullable String position,
        Set<ContactRole> roles,
        List<PhoneNumber> phones,
        List<EmailAddress> emails) {}
