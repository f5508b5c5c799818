package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MailboxThreadTests {

    @Test
    void aMailboxIsReadOnWhateverItsLettersDoToTheThread() throws Exception {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch readOn = new CountDownLatch(1);
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        try (TestMailbox server = new TestMailbox()) {
            MailboxThread.Reading reading = (mailbox, line) -> {
                int turn = turns.incrementAndGet();
                if (turn == 1) throw new OutOfMemoryError("a letter");
                if (turn == 2) throw new StackOverflowError("another one");
                readOn.countDown();
            };
            Thread thread = new Thread(new MailboxThread(server.settings(), reading, Duration.ofSeconds(20), alarm));
            thread.setDaemon(true);
            thread.start();

            assertThat(readOn.await(60, TimeUnit.SECONDS)).isTrue();
            thread.interrupt();
        } finally {
            alarm.shutdownNow();
        }
    }
}
