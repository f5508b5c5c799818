package io.sluice.bench;

import io.sluice.bench.Strangers.Stranger;
import io.sluice.bench.Windows.Reading;
import io.sluice.bench.Windows.Side;
import java.util.Locale;

/** A new client with two contacts and a lead through the API: how many a second with one caller, at what cost. */
final class ClientBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);
    private static final int CALLERS = Integer.getInteger("bench.clients", 1);

    private ClientBenchmark() {}

    static void run() throws Exception {
        try (Bench bench = Bench.start()) {
            Requests anna = Requests.as(bench, "anna");
            Strangers strangers = Strangers.of(bench);
            Side entered = new Side("clients with a lead", CALLERS, () -> enter(anna, strangers.next()));
            Windows.window(entered, WARM_UP);
            LeadBenchmark.awaitEmptyJournal(bench);
            for (int round = 1; round <= ROUNDS; round++) {
                Reading reading = Windows.window(entered, SECONDS);
                long begin = System.nanoTime();
                LeadBenchmark.awaitEmptyJournal(bench);
                Windows.print(round, entered.name(), reading);
                System.out.printf(
                        Locale.ROOT, "BENCH   the queue behind them ended %.1f s later%n", (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    /** The request that follows finds the client by its phone. */
    private static void enter(Requests anna, Stranger one) throws Exception {
        anna.post("/api/v1/clients", """
                {"name":"%s","contacts":[
                  {"name":"%s","phones":["%s"],"emails":["%s"],"roles":["DECISION_MAKER"]},
                  {"name":"Secretary","phones":["%s"]}]}"""
                .formatted(one.company(), one.name(), one.phone(), one.email(), one.phone().replace("+79", "+74")));
        anna.post("/api/v1/leads", """
                {"name":"%s","phone":"%s","company":"%s","message":"Twenty chairs","source":"web"}"""
                .formatted(one.name(), one.phone(), one.company()));
    }
}
