package io.sluice.client;

import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a client: an absent part stays, requisites are given whole. */
public record ClientPatch(
        @Nullable String name,
        @Nullable String language,
        @Nullable Requisites requisites) {

    public ClientPatch {
        if (name != null && PlainText.line(name, 300) == null)
            throw Refusal.invalidField("name", "client.name.missing");
        name = PlainText.line(name, 300);
    }

    ClientCard on(ClientCard card) {
        return new ClientCard(
                card.id(),
                name == null ? card.name() : name,
                language == null ? card.language() : Languages.known(language),
                requisites == null ? card.requisites() : requisites,
                card.ownerId(),
                card.team(),
                card.version(),
                card.since(),
                card.contacts());
    }
}
