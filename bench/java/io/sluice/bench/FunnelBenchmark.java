package io.sluice.bench;

import io.sluice.bench.Windows.Side;

/** The whole funnel through our services against the bare engine's six tasks. */
final class FunnelBenchmark {

    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);
    private static final int THREADS = 2;

    static void run() throws Exception {
        try (Bench bench = Bench.startWithoutQueue()) {
            compare(bench);
        }
    }

    private static void compare(Bench bench) throws Exception {
        Staff staff = new Staff(bench);
        Strangers strangers = Strangers.of(bench);
        Journey journey = new Journey(staff, strangers, new Bank(staff));
        try (BareEngine bare = bench.bareEngine()) {
            long wonBefore = won(bench);
            Windows.compare(
                    new Side("whole funnel, our services", THREADS, journey::fromRequestToMoney),
                    new Side("bare funnel", THREADS, bare::wholeFunnel),
                    WARM_UP);
            System.out.printf("BENCH deals won on the way: %d%n", won(bench) - wonBefore);
        }
    }

    private static long won(Bench bench) {
        return bench.count("select count(*) from deal where status = 'WON'");
    }
}
