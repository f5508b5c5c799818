package io.sluice.shared.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.SluiceSettings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thread, one table with a mountain of rows, and another one with a letter. */
class TurnsTests {

    private static final int MOUNTAIN = 120;
    private static final int TURN = 50;

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, AtomicInteger> left = new ConcurrentHashMap<>();
    private final CountDownLatch letterIsThere = new CountDownLatch(1);
    private CountDownLatch all = new CountDownLatch(0);
    private final WorkQueue queue = queue(new Rows("import"), new Rows("letter"));

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    void fiftyRowsOfAMountainAreTakenInARowAndThenWhateverElseWaits() throws Exception {
        wait(Map.of("import", MOUNTAIN, "letter", 1));

        queue.wake("import");
        queue.wake("letter");
        letterIsThere.countDown();

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(taken.indexOf("letter")).isEqualTo(TURN);
    }

    @Test
    void theMountainIsWorkedOffToItsEndThoughNobodyWakesTheQueueAgain() throws Exception {
        wait(Map.of("import", MOUNTAIN));

        queue.wake("import");
        letterIsThere.countDown();

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(taken).hasSize(MOUNTAIN);
    }

    private void wait(Map<String, Integer> rows) {
        rows.forEach((table, count) -> left.put(table, new AtomicInteger(count)));
        all = new CountDownLatch(
                rows.values().stream().mapToInt(Integer::intValue).sum());
        queue.start();
    }

    private WorkQueue queue(Work... works) {
        SluiceSettings settings = new SluiceSettings(
                Path.of("."),
                Path.of("."),
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                "http://127.0.0.1",
                new SluiceSettings.Node(SluiceSettings.Role.BOTH));
        return new WorkQueue(List.of(works), new Step(), new Rush(), new WorkSettings(1, true), settings);
    }

    /** Takes rows without a database; the first one waits until the letter has been announced. */
    private final class Step extends WorkStep {

        Step() {
            super(null, null, null);
        }

        @Override
        int next(Work work, int most) {
            await();
            AtomicInteger rows = left.getOrDefault(work.table(), new AtomicInteger());
            if (rows.getAndDecrement() <= 0) return 0;
            taken.add(work.table());
            all.countDown();
            return 1;
        }

        private void await() {
            try {
                letterIsThere.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Rows(String table) implements Work {

        @Override
        public void handle(UUID id) {}
    }
}
