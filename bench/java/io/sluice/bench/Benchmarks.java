package io.sluice.bench;

import io.sluice.document.AllAmounts;
import java.util.Map;
import java.util.TreeSet;

/** Runs one benchmark by name against the real application; {@code docs/benchmarks.md} holds commands and results. */
public final class Benchmarks {

    interface Benchmark {
        void run() throws Exception;
    }

    private static final Map<String, Benchmark> ALL = Map.ofEntries(
            Map.entry("leads", LeadBenchmark::run),
            Map.entry("import", ImportBenchmark::run),
            Map.entry("burst", BurstBenchmark::run),
            Map.entry("client", ClientBenchmark::run),
            Map.entry("callers", CallerBenchmark::run),
            Map.entry("funnel", FunnelBenchmark::run),
            Map.entry("million", MillionBenchmark::run),
            Map.entry("timers", TimerBenchmark::run),
            Map.entry("documents", DocumentBenchmark::run),
            Map.entry("words", AllAmounts::check),
            Map.entry("boot", BootBenchmark::run),
            Map.entry("memory", MemoryBenchmark::run));

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = ALL.get(args[0]);
        if (benchmark == null) throw new IllegalArgumentException("Choose one of " + new TreeSet<>(ALL.keySet()));
        benchmark.run();
        System.exit(0); // the engine's pools would keep the JVM
    }
}
