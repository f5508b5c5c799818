package io.sluice.shared.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.SluiceSettings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Slow work with a bound of its own leaves threads to the rest. */
class WorkQueueTests {

    private final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private final CountDownLatch leadTaken = new CountDownLatch(1);
    private final AtomicInteger slowAtOnce = new AtomicInteger();

    @Test
    void aHundredSlowItemsHoldUpNoLead() throws Exception {
        Work pdf = new Kind("pdf", 1);
        Work lead = new Kind("lead", Integer.MAX_VALUE);
        WorkQueue queue = queue(pdf, lead);
        queue.start();
        for (int i = 0; i < 100; i++) queue.wake("pdf");

        queue.wake("lead");

        assertThat(leadTaken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(slowAtOnce).hasValueLessThanOrEqualTo(1);
        slowMayEnd.countDown();
        queue.stop();
    }

    private WorkQueue queue(Work... works) {
        SluiceSettings settings = new SluiceSettings(
                Path.of("."),
                Path.of("."),
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                "http://127.0.0.1",
                new SluiceSettings.Node(SluiceSettings.Role.BOTH));
        return new WorkQueue(List.of(works), new Step(), new Rush(), new WorkSettings(2, true), settings);
    }

    /** Takes what comes without a database. */
    private final class Step extends WorkStep {

        Step() {
            super(null, null, null);
        }

        @Override
        int next(Work work, int most) {
            if (work.table().equals("lead")) {
                leadTaken.countDown();
                return 0;
            }
            slowAtOnce.incrementAndGet();
            await();
            slowAtOnce.decrementAndGet();
            return 0;
        }

        private void await() {
            try {
                slowMayEnd.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Kind(String table, int atOnce) implements Work {

        @Override
        public void handle(UUID id) {}
    }
}
