package io.sluice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Looking up a caller, whom a client looks like, and the ledger's page among a million contacts and five million events. */
final class CallerBenchmark {

    private static final String FOLDER = "target/bench-callers";
    private static final int CONTACTS = Integer.getInteger("bench.contacts", 1_000_000);
    private static final int EVENTS = Integer.getInteger("bench.events", 5_000_000);
    private static final int LOOKS = Integer.getInteger("bench.looks", 2_000);
    private static final int PAGES = Integer.getInteger("bench.pages", 100);

    private CallerBenchmark() {}

    interface Look {
        void at(int number) throws Exception;
    }

    static void run() throws Exception {
        try (Bench bench = Bench.startWithoutQueue(FOLDER)) {
            Crowd.fill(bench, CONTACTS, EVENTS);
            Requests admin = Requests.as(bench, "admin");
            SplittableRandom random = new SplittableRandom(20261122);
            report("a known caller's owner", 50, LOOKS, look -> admin.get(
                    "/api/v1/callers/" + Crowd.phone(random.nextInt(CONTACTS)).replace("+", "%2B") + "/owner"));
            report("an unknown caller's owner", 50, LOOKS, look -> admin.get(
                    "/api/v1/callers/%2B7495" + (1_000_000 + look % 1_000_000) + "/owner"));
            report("clients that look like one", 100, LOOKS / 4, look -> admin.get(
                    "/api/v1/clients/" + Crowd.client(random.nextInt(CONTACTS)) + "/duplicates"));
            report("page of the ledger", 300, PAGES, look -> admin.get("/intake?days=7"));
        }
    }

    private static void report(String what, int target, int looks, Look look) throws Exception {
        for (int warm = 0; warm < Math.min(looks, 200); warm++) look.at(warm);
        List<Double> millis = new ArrayList<>();
        for (int one = 0; one < looks; one++) {
            long begin = System.nanoTime();
            look.at(one);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        millis.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: p50 %.1f ms, p95 %.1f ms (target %d ms), worst %.1f ms of %d%n",
                what,
                millis.get(looks / 2),
                millis.get(looks * 95 / 100),
                target,
                millis.get(looks - 1),
                looks);
    }
}
