package io.sluice.bench;

import java.util.Map;

/** Runs one benchmark by name against the real application; {@code docs/benchmarks.md} holds commands and results. */
public final class Benchmarks {

    interface Benchmark {
        void run(Bench bench) throws Exception;
    }

    private static final Map<String, Benchmark> ALL =
            Map.of("leads", new LeadBenchmark()::run, "funnel", new FunnelBenchmark()::run);

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = ALL.get(args[0]);
        if (benchmark == null) throw new IllegalArgumentException("Choose one of " + ALL.keySet());
        try (Bench bench = args[0].equals("leads") ? Bench.start() : Bench.startWithoutQueue()) {
            benchmark.run(bench);
        }
        System.exit(0); // the engine's pools would keep the JVM
    }
}
