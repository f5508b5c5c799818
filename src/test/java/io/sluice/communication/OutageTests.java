package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.sluice.support.TestTime;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Equation A6: what was to be sent was sent; a repeat only under the same Message-ID, and none at all for invoices. */
@SluiceTest
class OutageTests {

    private static final int LETTERS = 20;

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

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient db;

    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    int port;
    Found vega;

    @BeforeEach
    void aMailServerAndAClient() {
        server.start();
        port = server.getSmtp().getPort();
        vega = clients.resolve(
                new NewRequest("Petr", null, EmailAddress.parse("petr@example.com"), "Vega", null, "en"));
        post.through(smtp());
    }

    @AfterEach
    void lettersBecomeFilesAgain() {
        server.stop();
        post.through(new FileCarrier(settings.data().resolve("outbox")));
    }

    @Test
    void afterAnHourWithoutAMailServerEachLetterLeavesExactlyOnce() {
        server.stop();
        List<UUID> letters = IntStream.range(0, LETTERS)
                .mapToObj(i -> outbox.queue(letter(i % 4 == 0 ? "invoice-letter" : "offer-letter", i)))
                .toList();
        for (int minute = 0; minute < 60; minute++) {
            queue.drain();
            time.advance(Duration.ofMinutes(1));
        }

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        time.advance(Duration.ofHours(2));
        queue.drain();
        time.advance(Duration.ofHours(6));
        queue.drain();

        assertThat(messageIds()).hasSize(LETTERS).doesNotHaveDuplicates();
        assertThat(letters).allSatisfy(id -> assertThat(reader.read(id).state()).isEqualTo("DONE"));
    }

    @Test
    void aCrashBetweenTheServersAnswerAndOurMarkRepeatsUnderTheSameIdAndNeverAnInvoice() {
        UUID offer = outbox.queue(letter("offer-letter", 1));
        UUID invoice = outbox.queue(letter("invoice-letter", 1));
        post.through(new Carrier() {
            @Override
            public String name() {
                return "smtp";
            }

            @Override
            public void carry(MimeMessage letter) throws MessagingException, IOException {
                smtp().carry(letter);
                throw new PowerCut();
            }
        });
        for (int i = 0; i < 2; i++) assertThatThrownBy(queue::drain).isInstanceOf(PowerCut.class);
        assertThat(messageIds()).hasSize(2);

        post.through(smtp());
        time.advance(Duration.ofMinutes(6));
        queue.drain();

        assertThat(messageIds()).hasSize(3);
        assertThat(messageIds().stream().filter(id -> id.contains(offer.toString())))
                .hasSize(2)
                .allMatch(id -> id.equals(messageIds().get(2)));
        assertThat(messageIds().stream().filter(id -> id.contains(invoice.toString())))
                .hasSize(1);
        assertThat(reader.read(offer).state()).isEqualTo("DONE");
        assertThat(reader.read(offer).tries()).isEqualTo(2);
        assertThat(reader.read(invoice).state()).isEqualTo("HELD");
    }

    /** As if the machine had gone dark: nothing of ours runs after it. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private List<String> messageIds() {
        return Stream.of(server.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getMessageID();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private Carrier smtp() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpCarrier(sender, Duration.ofSeconds(5));
    }

    private NewMessage letter(String kind, int revision) {
        return new NewMessage(
                kind,
                "deal",
                subject,
                revision,
                vega.clientId(),
                null,
                EmailAddress.parse("petr@example.com"),
                "en",
                Map.of("offer.number", "7/26", "invoice.number", "7/26"),
                List.of(),
                List.of());
    }

    final UUID subject = Ids.next();
}
