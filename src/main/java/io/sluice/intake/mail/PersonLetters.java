package io.sluice.intake.mail;

import io.sluice.client.Found;
import io.sluice.client.KnownContacts;
import io.sluice.communication.Conversation;
import io.sluice.communication.Correspondence;
import io.sluice.communication.ReceivedLetter;
import io.sluice.deal.OpenDeals;
import io.sluice.intake.Attaching;
import io.sluice.intake.Decision;
import io.sluice.intake.mail.Sorting.Item;
import io.sluice.shared.EmailAddress;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person wrote: an answer goes to its deal, a known client's letter to their open one, anything else is a request. */
@Component
class PersonLetters {

    private final Threads threads;
    private final KnownContacts contacts;
    private final OpenDeals deals;
    private final SentSubjects subjects;
    private final Attaching attaching;
    private final Correspondence correspondence;
    private final NewRequests requests;

    PersonLetters(
            Threads threads,
            KnownContacts contacts,
            OpenDeals deals,
            SentSubjects subjects,
            Attaching attaching,
            Correspondence correspondence,
            NewRequests requests) {
        this.threads = threads;
        this.contacts = contacts;
        this.deals = deals;
        this.subjects = subjects;
        this.attaching = attaching;
        this.correspondence = correspondence;
        this.requests = requests;
    }

    Decision decide(Item item) {
        if (!item.sender().isReachable()) return Decision.parked("intake.mail.no-contact");
        Optional<Conversation> thread = threads.named(item.letter()).filter(this::goesOn);
        if (thread.isPresent()) return answer(thread.get(), item);
        return contacts.find(item.sender().phone(), item.sender().email())
                .flatMap(whose -> ofClient(whose, item))
                .orElseGet(() -> thread(requests.capture(item), item));
    }

    private boolean goesOn(Conversation thread) {
        return thread.dealId() == null || deals.isOpen(thread.dealId());
    }

    /** Whoever names our letter without being its client has read it somewhere: their word moves nothing. */
    private Decision answer(Conversation thread, Item item) {
        EmailAddress from = item.sender().email();
        if (from == null || !contacts.speaksFor(thread.clientId(), from)) {
            attaching.note(thread.dealId(), thread.clientId(), "from an unknown address: " + from, newest(item));
            return Decision.attached("rule: names our letter, sender unknown", thread.dealId(), thread.clientId());
        }
        return attach("rule: answer to our letter", thread.dealId(), thread.clientId(), item);
    }

    private Optional<Decision> ofClient(Found whose, Item item) {
        return subjects.dealOf(whose.clientId(), item.view().subject())
                .filter(deals::isOpen)
                .or(() -> deals.newestOf(whose.clientId(), whose.contactId()))
                .map(deal -> attach("rule: letter of a known client", deal, whose.clientId(), item));
    }

    private Decision attach(String rule, @Nullable UUID dealId, UUID clientId, Item item) {
        UUID contactId = contacts.find(null, item.sender().email())
                .filter(found -> found.clientId().equals(clientId))
                .map(Found::contactId)
                .orElse(null);
        attaching.answer(dealId, clientId, contactId, newest(item));
        return thread(Decision.attached(rule, dealId, clientId), item);
    }

    /** What answers this letter is known as well. */
    private Decision thread(Decision decision, Item item) {
        String messageId = item.view().messageId();
        EmailAddress from = item.sender().email();
        if (messageId != null && from != null && decision.clientId() != null)
            correspondence.received(new ReceivedLetter(
                    messageId,
                    item.letter().head().ids("References", "In-Reply-To"),
                    decision.clientId(),
                    decision.dealId(),
                    from,
                    item.view().subject(),
                    item.view().sentAt()));
        return decision;
    }

    private static String newest(Item item) {
        String text = ReplyText.newest(item.view().text());
        return text.isBlank() ? item.view().subject() : text;
    }
}
