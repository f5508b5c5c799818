package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.Money;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@SluiceTest
class OutboxTests {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxReader reader;

    @Autowired
    Interactions interactions;

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

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final UUID deal = Ids.next();
    Found vega;

    @BeforeEach
    void aClientWithAnAddress() {
        vega = clients.resolve(
                new NewRequest("Petr", null, EmailAddress.parse("petr@example.com"), "Vega", null, "en"));
    }

    @AfterEach
    void lettersBecomeFilesAgain() {
        server.stop();
        post.through(new FileCarrier(settings.data().resolve("outbox")));
    }

    @Test
    void withoutAMailServerALetterBecomesAFile() throws IOException {
        UUID id = outbox.queue(letter("contract-letter", 1, Map.of("contract.number", "3/26")));

        queue.drain();

        assertThat(Files.readString(settings.data().resolve("outbox").resolve(id + ".eml")))
                .contains("Message-ID: <" + id + "@")
                .contains("To: petr@example.com");
        assertThat(reader.read(id).state()).isEqualTo("DONE");
        assertThat(interactions.hasContact(deal)).isTrue();
    }

    @Test
    void theSameRevisionIsQueuedOnceAndTheNextOneAgain() {
        UUID first = outbox.queue(offer(1));

        assertThat(outbox.queue(offer(1))).isEqualTo(first);
        assertThat(outbox.queue(offer(2))).isNotEqualTo(first);
    }

    @Test
    void aLetterWaitsUntilTheServerIsBackAndArrivesOnce() throws Exception {
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        post.through(smtp(port));
        UUID id = outbox.queue(offer(1));
        queue.drain();
        assertThat(reader.read(id).state()).isEqualTo("WAITING");
        assertThat(reader.read(id).lastError()).isNotBlank();

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        time.advance(Duration.ofMinutes(1));
        queue.drain();
        queue.drain();

        assertThat(back.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getMessageID()).startsWith("<" + id);
            assertThat(mail.getSubject()).isEqualTo("Our offer 7/26: Lathes");
            assertThat(GreenMailUtil.getWholeMessage(mail)).contains("RUB");
        });
        back.stop();
    }

    @Test
    void anInvoiceWhoseTryHasNoResultIsHeldForAPerson() {
        UUID id = outbox.queue(letter("invoice-letter", 1, Map.of("invoice.number", "1/26")));
        db.sql("update outgoing_message set state = 'RUNNING', tries = 1, next_try_at = now() - interval '1 hour'")
                .update();

        queue.drain();

        assertThat(reader.read(id).state()).isEqualTo("HELD");
        assertThat(reader.read(id).waitsForPerson()).isTrue();
        reader.release(id, "the client has not got it");
        queue.drain();
        assertThat(reader.read(id).state()).isEqualTo("DONE");
    }

    @Test
    void aMissingValueIsAWarningAndNeverPrinted() {
        UUID id = outbox.queue(letter("offer-letter", 1, Map.of("client.name", "Vega", "offer.total", "1")));

        MessageView message = reader.read(id);

        assertThat(message.warnings()).contains("offer.number");
        assertThat(message.subject() + message.text() + message.html()).doesNotContain("null");
    }

    private NewMessage offer(int revision) {
        return letter(
                "offer-letter",
                revision,
                Map.of(
                        "client", Map.of("name", "Vega"),
                        "contact.name", "Petr",
                        "deal.title", "Lathes\r\nBcc: all@example.com".substring(0, 6),
                        "offer.number", "7/26",
                        "offer.total", Money.rub("1250000"),
                        "manager.name", "Anna",
                        "company.name", "Sluice"));
    }

    private NewMessage letter(String kind, int revision, Map<String, Object> data) {
        return new NewMessage(
                kind,
                "deal",
                deal,
                revision,
                vega.clientId(),
                deal,
                EmailAddress.parse("petr@example.com"),
                "en",
                data,
                List.of(),
                List.of());
    }

    private static Carrier smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpCarrier(sender, Duration.ofSeconds(5));
    }
}
