package io.sluice.intake.mail;

import io.sluice.client.Clients;
import io.sluice.communication.Conversation;
import io.sluice.communication.Correspondence;
import io.sluice.intake.Attaching;
import io.sluice.intake.Decision;
import io.sluice.intake.mail.Sorting.Item;
import io.sluice.shared.EmailAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Letters of ours that came back: the address is marked, the letter too, and whoever sent it gets a task. */
@Component
class Bounces {

    private final Threads threads;
    private final Correspondence correspondence;
    private final Clients clients;
    private final Attaching attaching;

    Bounces(Threads threads, Correspondence correspondence, Clients clients, Attaching attaching) {
        this.threads = threads;
        this.correspondence = correspondence;
        this.clients = clients;
        this.attaching = attaching;
    }

    Decision decide(Item item) {
        Bounce bounce = BounceReader.read(item.letter());
        Optional<Conversation> ours = threads.of(bounce.messageIds()).or(() -> threads.named(item.letter()));
        return ours.map(letter -> returned(letter, bounce, item))
                .orElseGet(() -> Decision.rejected("rule: report on no letter of ours", bounce.status()));
    }

    private Decision returned(Conversation letter, Bounce bounce, Item item) {
        String what = bounce.delayed() ? "delivery is delayed" : "not delivered";
        attaching.note(letter.dealId(), letter.clientId(), what, item.view().text());
        if (bounce.permanent()) mark(letter, bounce, item);
        UUID messageId = letter.messageId();
        if (!bounce.delayed() && messageId != null) correspondence.bounced(messageId, reason(bounce, item));
        return Decision.attached("rule: " + what, letter.dealId(), letter.clientId())
                .because(bounce.status());
    }

    /** Only addresses that our letter went to: a report can name any address it likes. */
    private void mark(Conversation letter, Bounce bounce, Item item) {
        Stream<EmailAddress> named = bounce.recipients().isEmpty()
                ? Addresses.in(Objects.requireNonNullElse(letter.recipient(), "")).stream()
                : bounce.recipients().stream();
        named.filter(one -> letter.recipient() == null || one.value().equalsIgnoreCase(letter.recipient()))
                .forEach(one -> clients.undeliverable(letter.clientId(), one, reason(bounce, item)));
    }

    private static String reason(Bounce bounce, Item item) {
        return Stream.of(bounce.status(), item.view().subject())
                .filter(Objects::nonNull)
                .reduce((one, more) -> one + " " + more)
                .orElse("");
    }
}
