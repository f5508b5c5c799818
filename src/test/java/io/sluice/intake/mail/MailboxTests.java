package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class MailboxTests {

    @Autowired
    MailboxReading reading;

    @Autowired
    FolderMarks marks;

    @Autowired
    LetterEntry entry;

    @Autowired
    WorkQueue queue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    final TestMailbox server = new TestMailbox();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aLetterBecomesALeadWithItsTextAndStaysUnread() throws Exception {
        server.deliver(letter("a-1", "Two lathes, please"));

        assertThat(reading.read(server.settings())).isEqualTo(1);
        queue.drain();

        assertThat(outcomes()).containsExactly("NEW_LEAD");
        assertThat(db.sql("select message from lead").query(String.class).single())
                .contains("Two lathes, please");
        assertThat(server.anySeen()).isFalse();
        assertThat(reading.read(server.settings())).isZero();
    }

    @Test
    void aLetterDeliveredTwiceIsOneLeadAndTwoEvents() throws Exception {
        server.deliver(letter("a-1", "Two lathes, please"));
        server.deliver("Received: from elsewhere\n" + letter("a-1", "Two lathes, please"));

        reading.read(server.settings());
        queue.drain();

        assertThat(outcomes()).containsExactlyInAnyOrder("NEW_LEAD", "DUPLICATE");
    }

    @Test
    void aMailerThatRepeatsItsIdsLosesNobodysLetter() throws Exception {
        server.deliver(letter("a-1", "Two lathes, please"));
        server.deliver(letter("a-1", "A drill, please").replace("petr@", "oleg@"));

        reading.read(server.settings());
        queue.drain();

        assertThat(outcomes()).containsExactly("NEW_LEAD", "NEW_LEAD");
    }

    @Test
    void aServerThatNumbersAnewDoublesNothing() throws Exception {
        List<String> letters = List.of(letter("a-1", "One"), letter("a-1", "One"), letter("a-2", "Two"));
        for (String one : letters) server.deliver(one);
        reading.read(server.settings());

        try (TestMailbox again = new TestMailbox()) {
            for (String one : letters) again.deliver(one);
            again.deliver(letter("a-3", "Three"));

            assertThat(reading.read(again.settings())).isEqualTo(1);
        }

        queue.drain();
        assertThat(outcomes()).containsExactlyInAnyOrder("NEW_LEAD", "DUPLICATE", "ATTACHED", "ATTACHED");
    }

    @Test
    void aCutLineLosesNothingAndTheNextOneGoesOnWhereItEnded() throws Exception {
        server.deliver(letter("a-1", "One"));
        Mailbox mailbox = server.settings();
        server.close();
        assertThatThrownBy(() -> reading.read(mailbox)).isInstanceOf(Exception.class);
        assertThat(outcomes()).isEmpty();

        try (TestMailbox back = new TestMailbox()) {
            back.deliver(letter("a-1", "One"));
            assertThat(reading.read(back.settings())).isEqualTo(1);
        }
    }

    @Test
    void aNodeThatDiesBeforeTheCommitLeavesTheLetterToTheNextOne() throws Exception {
        server.deliver(letter("a-1", "One"));
        marks.take("sales", "INBOX", "dies", Duration.ofMillis(1));
        Place place = new Place("sales", "INBOX", 77, 1);
        byte[] raw = letter("a-1", "One").getBytes(StandardCharsets.UTF_8);
        try (FetchedLetter fetched = FetchedLetter.of(new ByteArrayInputStream(raw), 1000)) {
            transaction.executeWithoutResult(status -> {
                entry.enter(place, "mail", fetched);
                status.setRollbackOnly();
            });
        }
        Thread.sleep(5);

        assertThat(outcomes()).isEmpty();
        assertThat(reading.read(server.settings())).isEqualTo(1);
    }

    @Test
    void oneNodeReadsAtATime() throws Exception {
        server.deliver(letter("a-1", "One"));
        marks.take("sales", "INBOX", "another node", Duration.ofMinutes(1));

        assertThat(reading.read(server.settings())).isZero();
    }

    @Test
    void aLetterLargerThanAllowedIsShownToAPersonWithItsHeader() throws Exception {
        byte[] raw = letter("a-1", "x".repeat(5000)).getBytes(StandardCharsets.UTF_8);
        marks.take("sales", "INBOX", "test", Duration.ofMinutes(1));
        try (FetchedLetter fetched = FetchedLetter.of(new ByteArrayInputStream(raw), 1000)) {
            entry.enter(new Place("sales", "INBOX", 1, 1), "mail", fetched);
        }

        queue.drain();

        assertThat(db.sql("select state || ' ' || last_error from intake_event where raw like '%petr@example.com%'")
                        .query(String.class)
                        .single())
                .isEqualTo("PARKED intake.mail.not-fetched");
    }

    static String letter(String id, String text) {
        return "From: Petr <petr@example.com>\nTo: sales@seller.example\nSubject: Price\nMessage-ID: <" + id
                + "@example.com>\n\n" + text + "\n";
    }

    private List<String> outcomes() {
        return db.sql("select outcome from intake_event order by received_at, id")
                .query(String.class)
                .list();
    }
}
