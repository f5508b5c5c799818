package io.sluice.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** Resident memory of the packaged application's JVM while nobody does anything. */
final class MemoryBenchmark {

    private static final int MINUTES = Integer.getInteger("bench.minutes", 5);

    private MemoryBenchmark() {}

    static void run() throws Exception {
        Path data = Path.of("target/bench-memory");
        FileSystemUtils.deleteRecursively(data);
        String jar = System.getProperty("sluice.jar", "target/sluice-0.1.0-SNAPSHOT.jar");
        try (Child child = Child.start(List.of("-jar", jar), "--sluice.data=" + data)) {
            System.out.printf(Locale.ROOT, "BENCH ready after %.1f s (first start)%n", child.secondsToReady());
            for (int minute = 1; minute <= MINUTES; minute++) {
                Thread.sleep(60_000);
                System.out.printf("BENCH   after %d min: %d MB resident%n", minute, child.residentMegabytes());
            }
        }
    }
}
