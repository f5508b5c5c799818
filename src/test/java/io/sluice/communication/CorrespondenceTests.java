package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@SluiceTest
class CorrespondenceTests {

    @Autowired
    Correspondence correspondence;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxReader reader;

    @Autowired
    Clients clients;

    @Autowired
    Post post;

    @Autowired
    WorkQueue queue;

    @Autowired
    SluiceSettings settings;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final UUID deal = Ids.next();
    Found vega;

    @BeforeEach
    void aClientAndAMailServer() {
        vega = clients.resolve(
                new NewRequest("Petr", null, EmailAddress.parse("petr@example.com"), "Vega", null, "en"));
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        post.through(new SmtpCarrier(sender, Duration.ofSeconds(5)));
    }

    @AfterEach
    void lettersBecomeFilesAgain() {
        server.stop();
        post.through(new FileCarrier(settings.data().resolve("outbox")));
    }

    @Test
    void aLetterComesFromTheManagerAndItsAnswerIsKnownByItsAddress() throws Exception {
        UUID id = outbox.queue(letter("meeting-invitation"));
        queue.drain();

        MimeMessage mail = server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        String answer = ((InternetAddress) mail.getReplyTo()[0]).getAddress();

        assertThat(from.getPersonal()).isEqualTo("Anna Petrova");
        assertThat(from.getAddress()).isEqualTo("anna@sluice.example");
        assertThat(answer).matches("sales\\+[0-9a-f]{20}@sluice\\.example");
        assertThat(correspondence.find(new MailTrace(List.of(), List.of("other@x.example", answer))))
                .hasValueSatisfying(found -> assertThat(found.messageId()).isEqualTo(id));
        assertThat(correspondence.find(new MailTrace(List.of(), List.of("sales+00000000000000000000@sluice.example"))))
                .isEmpty();
    }

    @Test
    void aThreadGoesOnWithTheClientsAnswer() throws Exception {
        UUID first = outbox.queue(letter("meeting-invitation"));
        correspondence.received(new ReceivedLetter(
                "<answer-1@example.com>",
                List.of("<" + first + "@sluice.example>"),
                vega.clientId(),
                deal,
                EmailAddress.parse("petr@example.com"),
                "Re: Meeting",
                Instant.now().plusSeconds(5)));
        outbox.queue(letter("meeting-moved"));
        queue.drain();

        MimeMessage second = List.of(server.getReceivedMessages()).stream()
                .filter(mail -> header(mail, "In-Reply-To") != null)
                .findFirst()
                .orElseThrow();

        assertThat(header(second, "In-Reply-To")).isEqualTo("<answer-1@example.com>");
        assertThat(header(second, "References"))
                .containsSubsequence("<" + first + "@sluice.example>", "<answer-1@example.com>");
        assertThat(correspondence.find(new MailTrace(List.of("<answer-1@example.com>"), List.of())))
                .hasValueSatisfying(found -> assertThat(found.dealId()).isEqualTo(deal));
    }

    @Test
    void aBounceIsWrittenDownOnce() {
        UUID id = outbox.queue(letter("meeting-invitation"));

        assertThat(correspondence.bounced(id, "550 no such user")).isTrue();
        assertThat(correspondence.bounced(id, "550 no such user")).isFalse();
        assertThat(correspondence.bounced(Ids.next(), "?")).isFalse();
    }

    @Test
    void anotherAddressOfTheSameDealBeginsItsOwnThread() {
        outbox.queue(letter("meeting-invitation"));

        NewMessage other = letter("meeting-moved");
        UUID second = outbox.queue(new NewMessage(
                other.kind(),
                other.subjectType(),
                other.subjectId(),
                other.revision(),
                other.clientId(),
                other.dealId(),
                EmailAddress.parse("olga@example.com"),
                "en",
                other.data(),
                List.of(),
                List.of()));
        queue.drain();

        assertThat(List.of(server.getReceivedMessages()))
                .allSatisfy(mail -> assertThat(header(mail, "In-Reply-To")).isNull());
        assertThat(reader.read(second).state()).isEqualTo("DONE");
    }

    private static @org.jspecify.annotations.Nullable String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private NewMessage letter(String kind) {
        Map<String, Object> data = Map.of(
                "manager.name", "Anna Petrova",
                "manager.email", "anna@sluice.example",
                "meeting.start", Instant.parse("2026-12-01T10:00:00Z"));
        return new NewMessage(
                kind,
                "meeting",
                deal,
                1,
                vega.clientId(),
                deal,
                EmailAddress.parse("petr@example.com"),
                "en",
                data,
                List.of(),
                List.of());
    }
}
