package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person at the client's, as entered; only the name is asked for. */
public record NewContact(
        String name,
        @Nullable String position,
        Set<ContactRole> roles,
        List<PhoneNumber> phones,
        List<EmailAddress> emails) {

    public NewContact {
        String line = PlainText.line(name, 200);
        if (line == null) throw Refusal.invalidField("name", "client.contact.name.missing");
        name = line;
        position = PlainText.line(position, 200);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
    }
}
