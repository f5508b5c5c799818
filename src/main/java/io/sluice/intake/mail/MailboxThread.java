package io.sluice.intake.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a line to one mailbox: reads, waits for the server's call or for the next turn, and connects anew when it is cut. */
final class MailboxThread implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(MailboxThread.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Mailbox mailbox;
    private final Reading reading;
    private final Duration timeout;
    private final ScheduledExecutorService alarm;
    private Duration pause = FIRST_PAUSE;

    MailboxThread(Mailbox mailbox, Reading reading, Duration timeout, ScheduledExecutorService alarm) {
        this.mailbox = mailbox;
        this.reading = reading;
        this.timeout = timeout;
        this.alarm = alarm;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (MailboxConnection line = MailboxConnection.open(mailbox, timeout)) {
                stay(line);
            } catch (MessagingException | IOException | RuntimeException | Error e) {
                // even out of memory: a mailbox whose thread has died is read by nobody
                log.warn("The mailbox {} cannot be read and is tried again in {}: {}", mailbox, pause, e.toString());
                pause = sleep(pause);
            }
        }
    }

    private void stay(MailboxConnection line) throws MessagingException, IOException {
        boolean calls = line.calls();
        while (!Thread.currentThread().isInterrupted()) {
            reading.readAll(mailbox, line);
            pause = FIRST_PAUSE;
            if (calls) listen(line);
            else sleep(mailbox.pollEvery());
        }
    }

    /**
     * Ends when something comes, and in any case before the line would time out: a dead one is noticed then. The waiting
     * itself never times out, so it is called off again and again until it has ended.
     */
    private void listen(MailboxConnection line) throws MessagingException {
        long half = Math.min(timeout.toMillis() / 2, mailbox.pollEvery().toMillis());
        try (IMAPFolder folder = line.folder(mailbox.folder())) {
            ScheduledFuture<?> end =
                    alarm.scheduleWithFixedDelay(() -> callOff(folder), half, half, TimeUnit.MILLISECONDS);
            try {
                folder.idle(true);
            } finally {
                end.cancel(false);
            }
        }
    }

    /** Whatever asks for the line ends the waiting; asking for a count would not, where the server has just spoken. */
    private static void callOff(IMAPFolder folder) {
        try {
            if (folder.isOpen()) folder.doCommand(protocol -> null);
        } catch (MessagingException e) {
            log.debug("The line was cut while it was listened to", e);
        }
    }

    private static Duration sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    /** One turn through the folders of the mailbox. */
    interface Reading {
        void readAll(Mailbox mailbox, MailboxConnection line) throws MessagingException, IOException;
    }
}
