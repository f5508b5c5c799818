package io.sluice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Two sides measured in turns of a few seconds each; what counts is the median of the ratios per round. */
final class Windows {

    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 30);

    private Windows() {}

    interface Step {
        void run() throws Exception;
    }

    record Side(String name, int threads, Step step) {}

    /** Operations a second and milliseconds of processor time an operation. */
    record Reading(double rate, double cpu) {}

    static double compare(Side ours, Side bare) throws Exception {
        return compare(ours, bare, WARM_UP);
    }

    /** A long path through much code needs a long warm-up. */
    static double compare(Side ours, Side bare, int warmUp) throws Exception {
        window(bare, warmUp);
        window(ours, warmUp);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Reading b = window(bare, SECONDS);
            Reading o = window(ours, SECONDS);
            ratios.add(o.rate() / b.rate());
            print(round, bare.name(), b);
            print(round, ours.name(), o);
        }
        double median = median(ratios);
        System.out.printf(Locale.ROOT, "BENCH %s / %s: median ratio %.2f of %s%n", ours.name(), bare.name(), median, rounded(ratios));
        return median;
    }

    static void print(int round, String name, Reading r) {
        System.out.printf(Locale.ROOT, "BENCH   round %d  %-28s %8.0f/s  %6.2f ms CPU%n", round, name, r.rate(), r.cpu());
    }

    static Reading window(Side side, int seconds) throws Exception {
        AtomicLong count = new AtomicLong();
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        parallel(side.threads(), () -> {
            while (System.nanoTime() < end) {
                side.step().run();
                count.incrementAndGet();
            }
            return null;
        });
        double elapsed = (System.nanoTime() - start) / 1e9;
        return new Reading(count.get() / elapsed, (Cpu.nanos() - cpu) / 1e6 / Math.max(1, count.get()));
    }

    static void parallel(int threads, Callable<Void> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) running.add(pool.submit(work));
            for (Future<Void> one : running) one.get();
        } finally {
            pool.shutdownNow();
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    static List<String> rounded(List<Double> values) {
        return values.stream().map(v -> String.format(Locale.ROOT, "%.2f", v)).toList();
    }
}
