package io.sluice.bench;

import io.sluice.document.AllAmounts;
import java.util.Map;
import java.util.TreeSet;

/** Runs one benchmark by name against the real application; {@code docs/benchmarks.md} holds commands and results. */
public final class Benchmarks {

    interface Benchmark {
        void run() throws Exception;
    }

    private static final Map<String, Benchmark> ALL = Map.of(
            "leads", LeadBenchmark::run,
            "import", ImportBenchmark::run,
            "burst", BurstBenchmark::run,
            "client", ClientBenchmark::run,
            "callers", CallerBenchmark::run,
            "funnel", FunnelBenchmark::run,
            "million", MillionBenchmark::run,
            "timers", TimerBenchmark::run,
            "documents", DocumentBenchmark::run,
            "words", AllAmounts::check,
            "boot", BootBenchmark::run,
            "memory", MemoryBenchmark::run);

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = ALL.get(args[0]);
        if (benchmark == null) throw new IllegalArgumentException("Choose one of " + new TreeSet<>(ALL.keySet()));
        benchmark.run();
        System.exit(0); // the engine's pools would keep the JVM
    }
}
