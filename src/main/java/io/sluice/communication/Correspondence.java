package io.sluice.communication;

import io.sluice.shared.PlainText;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties letters that come in to the letters they answer or report on. */
@Component
@Transactional
public class Correspondence {

    private static final int LONGEST = 500;

    private final ThreadRows threads;
    private final ReplyAddresses addresses;
    private final ApplicationEventPublisher events;

    Correspondence(ThreadRows threads, ReplyAddresses addresses, ApplicationEventPublisher events) {
        this.threads = threads;
        this.addresses = addresses;
        this.events = events;
    }

    /** By the letters that it names, else by the token in an address that it was sent to. */
    @Transactional(readOnly = true)
    public Optional<Conversation> find(MailTrace trace) {
        return threads.ofOurs(trace.messageIds().stream()
                        .flatMap(id -> MailIds.ours(id).stream())
                        .toList())
                .or(() -> threads.ofTheirs(trace.messageIds()))
                .or(() -> threads.ofTokens(trace.recipients().stream()
                        .flatMap(address -> addresses.token(address).stream())
                        .toList()));
    }

    /** Keeps a client's letter so that ours continues it and further answers to it are known; kept once. */
    public void received(ReceivedLetter letter) {
        threads.keep(letter);
    }

    /** Our letter came back for good; false when that was known or there is no such letter. */
    public boolean bounced(UUID messageId, String reason) {
        String why = Objects.requireNonNullElse(PlainText.line(reason, LONGEST), "");
        Optional<LetterBounced> fact = threads.bounced(messageId, why);
        fact.ifPresent(events::publishEvent);
        return fact.isPresent();
    }
}
