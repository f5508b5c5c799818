package io.sluice.intake.mail;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import io.sluice.shared.work.WorkSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailboxes of the configuration, each with a thread of its own on the nodes that work. */
@Component
public class Mailboxes implements SmartLifecycle {

    private final MailboxSettings settings;
    private final MailboxReading reading;
    private final FolderMarks marks;
    private final JdbcClient db;
    private final boolean active;
    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "mailbox-alarm"));
    private volatile List<Thread> threads = List.of();

    Mailboxes(
            MailboxSettings settings,
            MailboxReading reading,
            FolderMarks marks,
            JdbcClient db,
            WorkSettings work,
            SluiceSettings sluice) {
        this.settings = settings;
        this.reading = reading;
        this.marks = marks;
        this.db = db;
        this.active = work.enabled() && sluice.node().works();
    }

    /** Reads the mailbox once more from the day on: what is known stays as it is. */
    public void fetchSince(String mailbox, LocalDate day) {
        if (names().stream().noneMatch(mailbox::equals)) throw Refusal.missing();
        marks.fetchSince(mailbox, day);
    }

    /** The folders and how far they have been read. */
    public List<FolderState> states() {
        return db.sql(
                        "select mailbox, folder, uid_validity, last_uid, read_at, trouble, fetch_since from mailbox_folder"
                                + " order by mailbox, folder")
                .query(FolderState::of)
                .list();
    }

    List<String> names() {
        return settings.mailboxes().stream().map(Mailbox::name).toList();
    }

    Thread listen(Mailbox mailbox) {
        Thread thread = daemon(
                new MailboxThread(mailbox, reading::readAll, settings.mailTimeout(), alarm),
                "mailbox-" + mailbox.name());
        thread.start();
        return thread;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void start() {
        if (active) threads = settings.mailboxes().stream().map(this::listen).toList();
    }

    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
