package io.sluice.bench;

import io.sluice.bench.Windows.Reading;
import io.sluice.bench.Windows.Side;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Leads over HTTP against bare process starts: how fast they are accepted, and how fast their processes run. */
final class LeadBenchmark {

    private static final int CLIENTS = 4;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);

    private static final AtomicLong PHONES = new AtomicLong(79_000_000_000L);

    static void run() throws Exception {
        try (Bench bench = Bench.start()) {
            new LeadBenchmark().compare(bench);
        }
    }

    private void compare(Bench bench) throws Exception {
        withStrangers(bench);
        try (BareEngine bare = bench.bareEngine()) {
            Side starts = new Side("bare starts", CLIENTS, bare::startOne);
            Side leads = new Side("leads accepted over HTTP", CLIENTS, () -> post(bench));
            Windows.window(starts, WARM_UP);
            Windows.window(leads, WARM_UP);
            forgetWaiting(bench);
            List<Double> accepted = new ArrayList<>();
            List<Double> started = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) round(bench, round, starts, leads, accepted, started);
            report("leads accepted over HTTP / bare starts", accepted);
            report("first request to last instance / bare starts", started);
        }
    }

    /** Nobody who posts was ever heard of, however often it is run. */
    static LeadBenchmark withStrangers(Bench bench) {
        PHONES.set(79_000_000_000L + bench.count("select count(*) from client_account"));
        return new LeadBenchmark();
    }

    private static void round(
            Bench bench, int round, Side starts, Side leads, List<Double> accepted, List<Double> started)
            throws Exception {
        Reading bareRate = Windows.window(starts, SECONDS);
        long before = instances(bench);
        long cpu = Cpu.nanos();
        long begin = System.nanoTime();
        Reading acceptRate = Windows.window(leads, SECONDS);
        awaitEmptyJournal(bench);
        double all = (System.nanoTime() - begin) / 1e9;
        long made = instances(bench) - before;
        Reading through = new Reading(made / all, (Cpu.nanos() - cpu) / 1e6 / Math.max(1, made));
        Windows.print(round, starts.name(), bareRate);
        Windows.print(round, leads.name(), acceptRate);
        Windows.print(round, "to the last instance", through);
        accepted.add(acceptRate.rate() / bareRate.rate());
        started.add(through.rate() / bareRate.rate());
    }

    private static void report(String name, List<Double> ratios) {
        System.out.printf(
                Locale.ROOT, "BENCH %s: median ratio %.2f of %s%n", name, Windows.median(ratios), Windows.rounded(ratios));
    }

    void post(Bench bench) throws Exception {
        long number = PHONES.incrementAndGet();
        String body =
                "{\"name\":\"Visitor %d\",\"phone\":\"+%d\",\"company\":\"Company %d\",\"message\":\"Please call\",\"source\":\"web\",\"consentVersion\":\"2026-01\"}"
                        .formatted(number, number, number);
        var connection = (HttpURLConnection)
                URI.create(bench.base() + "/api/v1/leads").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(30_000);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("siteKey", "demo-site");
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        if (connection.getResponseCode() != 202) throw new IllegalStateException("" + connection.getResponseCode());
        connection.getInputStream().readAllBytes(); // the connection is kept for the next one
    }

    private static long instances(Bench bench) {
        return bench.count("select count(*) from act_ru_execution where parent_id_ is null");
    }

    /** The warm-up has brought more than could be worked off in minutes: what nobody has begun is thrown away. */
    static void forgetWaiting(Bench bench) throws InterruptedException {
        bench.forget("intake_event where state = 'WAITING'");
        awaitEmptyJournal(bench);
    }

    static void awaitEmptyJournal(Bench bench) throws InterruptedException {
        while (bench.count("select count(*) from intake_event where state in ('WAITING', 'RUNNING')") > 0)
            Thread.sleep(50);
    }
}
