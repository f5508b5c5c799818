package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sluice.intake.Reconciliations;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several mailboxes, those that call, and what is read once more because the journal lacks it. */
@SluiceTest
class MailboxUpkeepTests {

    @Autowired
    MailboxReading reading;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    FolderMarks marks;

    @Autowired
    MailboxComparison comparison;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    TestTime time;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    final TestMailbox server = new TestMailbox();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWishToReadOnceMoreFindsWhatTheMarkHasPassed() throws Exception {
        server.deliver(letter("a-1", "One"));
        reading.read(server.settings());
        db.sql("delete from mail_position").update();
        db.sql("delete from intake_event").update();
        assertThat(reading.read(server.settings())).isZero();

        marks.fetchSince("sales", LocalDate.of(2020, 1, 1));

        assertThat(reading.read(server.settings())).isEqualTo(1);
        assertThat(reading.read(server.settings())).isZero();
    }

    @Test
    void whatTheMailboxHasAndTheJournalHasNotIsSeenTheNextDayAndFetched() throws Exception {
        server.deliver(letter("a-1", "One"));
        server.deliver(letter("a-2", "Two"));
        reading.read(server.settings());
        time.advance(Duration.ofMinutes(20));
        LocalDate day = LocalDate.ofInstant(time.now(), TestTime.MOSCOW).minusDays(1);
        comparison.compare(server.settings(), day);
        assertThat(reconciliations.missing()).isZero();

        db.sql("delete from mail_position where event_id = (select id from intake_event where raw like '%a-2%')")
                .update();
        db.sql("delete from intake_event where raw like '%a-2%'").update();
        comparison.compare(server.settings(), day);
        assertThat(reconciliations.missing()).isEqualTo(1);

        reading.read(server.settings());
        comparison.compare(server.settings(), day);
        assertThat(reconciliations.missing()).isZero();
    }

    @Test
    void twoMailboxesAreTwoSourcesOfOneJournal() throws Exception {
        server.deliver(letter("a-1", "One"));
        try (TestMailbox second = new TestMailbox()) {
            second.deliver(letter("b-1", "Another").replace("petr@", "oleg@"));
            Mailbox support = like(second.settings(), "support", Duration.ofMinutes(1));

            assertThat(reading.read(server.settings()) + reading.read(support)).isEqualTo(2);
        }
        queue.drain();

        assertThat(outcomes()).containsExactly("NEW_LEAD", "NEW_LEAD");
        assertThat(db.sql("select site from intake_event order by site")
                        .query(String.class)
                        .list())
                .containsExactly("sales", "support");
    }

    @Test
    void aServerThatCallsIsHeard() throws Exception {
        Thread thread = mailboxes.listen(server.settings());
        try {
            server.deliver(letter("a-1", "One"));
            await().atMost(Duration.ofSeconds(60)).until(() -> outcomesOrPending() == 1);
            server.deliver(letter("a-2", "Two"));
            await().atMost(Duration.ofSeconds(60)).until(() -> outcomesOrPending() == 2);
        } finally {
            thread.interrupt();
            thread.join(10_000);
        }
    }

    /** The line's own waiting never ends by itself, and what came while nobody listened is not called. */
    @Test
    void aServerThatKeepsSilentIsAskedAllTheSame() throws Exception {
        Thread thread = mailboxes.listen(like(server.settings(), "sales", Duration.ofMillis(300)));
        try {
            for (int turn = 0; turn < 3; turn++) {
                db.sql("update mailbox_folder set read_at = null").update();
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> mailboxes.states().stream().anyMatch(state -> state.readAt() != null));
            }
        } finally {
            thread.interrupt();
            thread.join(10_000);
        }
    }

    private static Mailbox like(Mailbox one, String name, Duration pollEvery) {
        return new Mailbox(
                name,
                one.host(),
                one.port(),
                one.username(),
                one.password(),
                one.address(),
                one.tls(),
                one.folder(),
                one.sentFolder(),
                pollEvery);
    }

    static String letter(String id, String text) {
        return "From: Petr <petr@example.com>\nTo: sales@seller.example\nSubject: Price\nMessage-ID: <" + id
                + "@example.com>\n\n" + text + "\n";
    }

    private long outcomesOrPending() {
        return db.sql("select count(*) from intake_event").query(Long.class).single();
    }

    private List<String> outcomes() {
        return db.sql("select outcome from intake_event order by received_at, id")
                .query(String.class)
                .list();
    }
}
