package io.sluice.client;

import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client that somebody enters by hand. */
public record NewClient(String name, @Nullable String language, Requisites requisites, List<NewContact> contacts) {

    public NewClient {
        String line = PlainText.line(name, 300);
        if (line == null) throw Refusal.invalidField("name", "client.name.missing");
        name = line;
        requisites = requisites == null ? Requisites.NONE : requisites;
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        if (contacts.size() > 50) throw Refusal.invalidField("contacts", "client.contacts.too-many", 50);
    }
}
