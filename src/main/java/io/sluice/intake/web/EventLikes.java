package io.sluice.intake.web;

import io.sluice.client.Alike;
import io.sluice.client.Duplicates;
import io.sluice.client.Probe;
import io.sluice.intake.EventView;
import io.sluice.intake.RawFields;
import io.sluice.intake.mail.LetterBook;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom the client of an event looks like, or whoever sent it while it has none. */
@Component
class EventLikes {

    private final Duplicates duplicates;
    private final LetterBook letters;

    EventLikes(Duplicates duplicates, LetterBook letters) {
        this.duplicates = duplicates;
        this.letters = letters;
    }

    List<Alike> of(EventView event) {
        UUID client = event.clientId();
        if (client != null) return duplicates.of(client);
        return duplicates.like(letters.find(event.id())
                .map(letter -> Probe.typed(letter.senderName(), null, letter.sender()))
                .orElseGet(() -> sender(event)));
    }

    private static Probe sender(EventView event) {
        try {
            Map<String, String> said = RawFields.read(event.contentType(), event.raw());
            String company = said.getOrDefault("company", "");
            return Probe.typed(company.isBlank() ? said.get("name") : company, said.get("phone"), said.get("email"));
        } catch (Refusal unreadable) {
            return Probe.typed(null, null, null);
        }
    }
}
