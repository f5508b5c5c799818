package io.sluice.intake.mail;

import io.sluice.communication.Conversation;
import io.sluice.communication.Correspondence;
import io.sluice.communication.MailTrace;
import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which conversation a letter names: by the letters that it answers, else by the token in our address. */
@Component
class Threads {

    private final Correspondence correspondence;

    Threads(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    Optional<Conversation> named(Letter letter) {
        Head head = letter.head();
        String report = letter.reports().getOrDefault("message/disposition-notification", "");
        List<String> ids = Stream.concat(head.ids("In-Reply-To", "References").stream(), BounceReader.idsIn(report))
                .toList();
        return correspondence.find(new MailTrace(ids, recipients(head)));
    }

    Optional<Conversation> of(List<String> messageIds) {
        return correspondence.find(new MailTrace(messageIds, List.of()));
    }

    private static List<String> recipients(Head head) {
        return head.addresses("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To").stream()
                .map(EmailAddress::value)
                .toList();
    }
}
