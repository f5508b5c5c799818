package io.sluice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.SluiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class NumberSeriesTests {

    private static final int THREADS = 50;
    private static final int EACH = 200;

    private final NumberSeries numbers;
    private final TransactionTemplate transaction;

    @Autowired
    NumberSeriesTests(NumberSeries numbers, TransactionTemplate transaction) {
        this.numbers = numbers;
        this.transaction = transaction;
    }

    @Test
    void fiftyAtOnceWithRollbacksLeaveNoGap() throws Exception {
        UUID seller = Ids.next();
        Queue<String> given = new ConcurrentLinkedQueue<>();
        Callable<Void> issuing = () -> {
            Random random = new Random(Thread.currentThread().getId());
            for (int i = 0; i < EACH; i++) issue(seller, random.nextInt(20) == 0, given);
            return null;
        };

        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) all.add(pool.submit(issuing));
        for (Future<Void> one : all) one.get();
        pool.shutdown();

        List<String> expected = IntStream.rangeClosed(1, given.size())
                .mapToObj(i -> "D-%04d/26".formatted(i))
                .toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(THREADS * EACH * 9 / 10);
    }

    private void issue(UUID seller, boolean fails, Queue<String> given) {
        String number = transaction.execute(status -> {
            String next = numbers.next(seller, "contract", 2026);
            if (fails) status.setRollbackOnly();
            return next;
        });
        if (!fails) given.add(number);
    }

    @Test
    void sellersSeriesAndYearsCountOnTheirOwn() {
        UUID seller = Ids.next();

        transaction.executeWithoutResult(status -> {
            assertThat(numbers.next(seller, "invoice", 2026)).isEqualTo("0001/26");
            assertThat(numbers.next(seller, "invoice", 2027)).isEqualTo("0001/27");
            assertThat(numbers.next(seller, "offer", 2026)).isEqualTo("Q-0001/26");
            assertThat(numbers.next(Ids.next(), "invoice", 2026)).isEqualTo("0001/26");
            assertThat(numbers.next(seller, "invoice", 2026)).isEqualTo("0002/26");
        });
    }
}
