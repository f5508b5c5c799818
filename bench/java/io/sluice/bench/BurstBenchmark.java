package io.sluice.bench;

import io.sluice.bench.Windows.Reading;
import io.sluice.bench.Windows.Side;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A burst of form posts: how fast it is accepted beside bare process starts of the same run, and that none is lost. */
final class BurstBenchmark {

    private static final int POSTS = Integer.getInteger("bench.posts", 20_000);
    private static final int CLIENTS = Integer.getInteger("bench.clients", 16);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);

    private BurstBenchmark() {}

    static void run() throws Exception {
        try (Bench bench = Bench.start();
                BareEngine bare = bench.bareEngine()) {
            LeadBenchmark sender = LeadBenchmark.withStrangers(bench);
            Side starts = new Side("bare starts", 4, bare::startOne);
            Windows.window(starts, WARM_UP);
            Windows.window(new Side("warm-up", CLIENTS, () -> sender.post(bench)), WARM_UP);
            LeadBenchmark.forgetWaiting(bench);
            Reading before = Windows.window(starts, SECONDS);
            long stored = bench.count("select count(*) from intake_event");
            Reading burst = burst(sender, bench);
            Reading after = Windows.window(starts, SECONDS);
            LeadBenchmark.awaitEmptyJournal(bench);
            Windows.print(1, "bare starts", before);
            Windows.print(1, "burst accepted", burst);
            Windows.print(1, "bare starts", after);
            System.out.printf(
                    Locale.ROOT,
                    "BENCH burst of %d posts accepted / bare starts: ratio %.2f; stored %d, without a process %d%n",
                    POSTS,
                    burst.rate() / Math.max(before.rate(), after.rate()),
                    bench.count("select count(*) from intake_event") - stored,
                    bench.count("select count(*) from intake_event where outcome is null or deal_id is null"));
        }
    }

    private static Reading burst(LeadBenchmark sender, Bench bench) throws Exception {
        AtomicInteger left = new AtomicInteger(POSTS);
        long cpu = Cpu.nanos();
        long begin = System.nanoTime();
        Windows.parallel(CLIENTS, () -> {
            while (left.getAndDecrement() > 0) sender.post(bench);
            return null;
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Reading(POSTS / seconds, (Cpu.nanos() - cpu) / 1e6 / POSTS);
    }
}
