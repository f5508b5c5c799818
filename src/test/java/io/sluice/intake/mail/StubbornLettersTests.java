package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.intake.Repair;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import jakarta.mail.Message;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** One letter that cannot be read holds up nobody, and is not lost. */
@SluiceTest
class StubbornLettersTests {

    @Autowired
    MailboxReading reading;

    @Autowired
    LetterFetching fetching;

    @Autowired
    UnreadLetters unread;

    @Autowired
    FolderMarks marks;

    @Autowired
    Repair repair;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    final TestMailbox server = new TestMailbox();

    @AfterEach
    void stop() {
        server.close();
        heal();
    }

    @Test
    void aLetterThatFailsAgainAndAgainIsShownAndThoseBehindItAreRead() throws Exception {
        poison("lathes");
        server.deliver(MailboxTests.letter("a-1", "Two lathes, please"));
        server.deliver(MailboxTests.letter("a-2", "A drill, please").replace("petr@", "oleg@"));
        for (int tries = 0; tries < LetterFetching.MOST_TRIES; tries++)
            assertThatThrownBy(() -> reading.read(server.settings())).isInstanceOf(Exception.class);

        assertThat(reading.read(server.settings())).isEqualTo(2);
        queue.drain();

        assertThat(states()).containsExactly("DONE", "PARKED intake.mail.unread");
        assertThat(repair.parked())
                .singleElement()
                .satisfies(event -> assertThat(event.raw()).contains("petr@example.com"));
        assertThat(reading.read(server.settings())).isZero();
    }

    @Test
    void aPersonHasItTriedAgainAndItBecomesALead() throws Exception {
        UUID stubborn = parked();

        repair.again(stubborn);
        queue.drain();
        assertThat(states()).containsExactly("PARKED intake.mail.wanted");
        assertThatThrownBy(() -> reading.read(server.settings())).isInstanceOf(Exception.class);
        assertThat(states()).containsExactly("PARKED intake.mail.unread");

        heal();
        repair.again(stubborn);
        queue.drain();
        reading.read(server.settings());
        queue.drain();
        assertThat(states()).containsExactly("DONE");
        assertThat(db.sql("select message from lead").query(String.class).single())
                .contains("Two lathes");
        assertThat(db.sql("select count(*) from mail_unread").query(Long.class).single())
                .isZero();
    }

    @Test
    void oneThatWasTakenOutInTheMeantimeIsSaidToBeGone() throws Exception {
        UUID stubborn = parked();
        server.empty();

        repair.again(stubborn);
        queue.drain();
        reading.read(server.settings());

        assertThat(states()).containsExactly("PARKED intake.mail.gone");
    }

    @Test
    void aLetterThatEndsTheWholeProgramIsCountedAsAnyOther() throws Exception {
        server.deliver(MailboxTests.letter("a-1", "Two lathes, please"));
        Place letter = new Place("sales", "INBOX", validity(), 1);
        for (int ends = 0; ends < LetterFetching.MOST_TRIES; ends++) unread.tried(letter);

        assertThat(reading.read(server.settings())).isEqualTo(1);
        queue.drain();

        assertThat(states()).containsExactly("PARKED intake.mail.unread");
    }

    @Test
    void aLetterThatWasReadLeavesNoTryBehind() throws Exception {
        server.deliver(MailboxTests.letter("a-1", "Two lathes, please"));

        assertThat(reading.read(server.settings())).isEqualTo(1);

        assertThat(db.sql("select count(*) from mail_unread").query(Long.class).single())
                .isZero();
    }

    private long validity() throws Exception {
        try (MailboxConnection line = MailboxConnection.open(server.settings(), java.time.Duration.ofSeconds(20));
                IMAPFolder folder = line.folder("INBOX")) {
            return folder.getUIDValidity();
        }
    }

    @Test
    void aLetterThatIsTakenOutWhileItIsReadIsPassedOver() throws Exception {
        server.deliver(MailboxTests.letter("a-1", "One"));
        try (MailboxConnection line = MailboxConnection.open(server.settings(), java.time.Duration.ofSeconds(20));
                IMAPFolder folder = line.folder("INBOX")) {
            Message letter = folder.getMessage(1);
            Place here = here(folder);
            folder.getUID(letter);
            server.empty();
            folder.getMessageCount();

            assertThat(fetching.fetch(folder, letter, here, "mail")).isFalse();
        }
        assertThat(db.sql("select count(*) from mail_unread").query(Long.class).single())
                .isZero();
    }

    @Test
    void oneThatOnlySeemsToBeTakenOutIsNeverPassedOver() throws Exception {
        server.deliver(MailboxTests.letter("a-1", "One"));
        try (MailboxConnection line = MailboxConnection.open(server.settings(), java.time.Duration.ofSeconds(20));
                IMAPFolder folder = line.folder("INBOX")) {
            Message letter = folder.getMessage(1);
            Place here = here(folder);
            folder.getUID(letter);
            ReflectionTestUtils.invokeMethod(letter, "setExpunged", true);

            assertThatThrownBy(() -> fetching.fetch(folder, letter, here, "mail"))
                    .isInstanceOfAny(jakarta.mail.MessagingException.class, IOException.class);
        }

        assertThat(reading.read(server.settings())).isEqualTo(1);
    }

    private Place here(IMAPFolder folder) throws Exception {
        marks.take("sales", "INBOX", "test", java.time.Duration.ofMillis(1));
        return new Place("sales", "INBOX", folder.getUIDValidity(), 0);
    }

    private UUID parked() throws Exception {
        poison("lathes");
        server.deliver(MailboxTests.letter("a-1", "Two lathes, please"));
        for (int tries = 0; tries < LetterFetching.MOST_TRIES; tries++)
            assertThatThrownBy(() -> reading.read(server.settings())).isInstanceOf(Exception.class);
        reading.read(server.settings());
        return db.sql("select id from intake_event").query(UUID.class).single();
    }

    /** The database refuses what holds the word. */
    private void poison(String word) {
        db.sql("""
                create or replace function poison() returns trigger language plpgsql as $$ begin
                  if position('%s'::bytea in new.content) > 0 then raise exception 'poison'; end if; return new;
                end $$""".formatted(word)).update();
        db.sql("create or replace trigger poison before insert on intake_blob for each row execute function poison()")
                .update();
    }

    private void heal() {
        db.sql("drop trigger if exists poison on intake_blob").update();
        db.sql("drop function if exists poison()").update();
    }

    private List<String> states() {
        return db.sql("select concat_ws(' ', state, last_error) from intake_event order by state, id")
                .query(String.class)
                .list();
    }
}
