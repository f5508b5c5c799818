package io.sluice.bench;

import io.sluice.bench.Windows.Reading;
import io.sluice.bench.Windows.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole funnel among a thousand open deals and among a million: two data folders, kept and measured in turns. */
final class MillionBenchmark {

    private static final int THREADS = 2;
    private static final int THOUSAND = 1_000;
    private static final int MILLION = Integer.getInteger("bench.deals", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);

    /** What one start of the application measured: our funnels and, as a yardstick of the moment, bare starts. */
    private record Measured(Reading ours, Reading bare) {}

    static void run() throws Exception {
        prepare("target/bench-thousand", THOUSAND);
        prepare("target/bench-million", MILLION);
        List<Double> own = new ArrayList<>();
        List<Double> corrected = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Measured few = measured(round, "target/bench-thousand");
            Measured many = measured(round, "target/bench-million");
            double ratio = many.ours.rate() / few.ours.rate();
            own.add(ratio);
            corrected.add(ratio * few.bare.rate() / many.bare.rate());
        }
        report("a million open deals / a thousand", own);
        report("the same, each against bare starts of its moment", corrected);
    }

    private static void prepare(String folder, int open) throws Exception {
        try (Bench bench = Bench.startWithoutQueue(folder)) {
            Staff staff = new Staff(bench);
            Strangers strangers = Strangers.of(bench);
            Journey journey = new Journey(staff, strangers, new Bank(staff));
            while (openDeals(bench) < THOUSAND) journey.requested(strangers.next());
            if (openDeals(bench) > 2 * THOUSAND && openDeals(bench) < open)
                throw new IllegalStateException("An earlier run was broken off: delete " + folder);
            if (openDeals(bench) < open) Clones.multiply(bench, open / THOUSAND);
            System.out.printf(Locale.ROOT, "BENCH %s holds %d open deals%n", folder, openDeals(bench));
        }
    }

    private static Measured measured(int round, String folder) throws Exception {
        try (Bench bench = Bench.startWithoutQueue(folder);
                BareEngine bare = bench.bareEngine()) {
            Staff staff = new Staff(bench);
            Journey journey = new Journey(staff, Strangers.of(bench), new Bank(staff));
            Side ours = new Side("funnel in " + folder.replace("target/bench-", ""), THREADS, journey::fromRequestToMoney);
            Side starts = new Side("bare starts", THREADS, bare::startOne);
            Windows.window(ours, WARM_UP);
            Windows.window(starts, 2);
            Measured measured = new Measured(Windows.window(ours, SECONDS), Windows.window(starts, 3));
            Windows.print(round, ours.name(), measured.ours);
            Windows.print(round, starts.name(), measured.bare);
            return measured;
        }
    }

    private static long openDeals(Bench bench) {
        return bench.count("select count(*) from deal where status = 'OPEN'");
    }

    private static void report(String name, List<Double> ratios) {
        System.out.printf(
                Locale.ROOT, "BENCH %s: median ratio %.2f of %s%n", name, Windows.median(ratios), Windows.rounded(ratios));
    }
}
