package io.sluice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** Resident memory of the JVM while nobody does anything: of the packaged jar, or as the image starts it. */
final class MemoryBenchmark {

    private static final int MINUTES = Integer.getInteger("bench.minutes", 5);

    private MemoryBenchmark() {}

    static void run() throws Exception {
        if (!Boolean.getBoolean("bench.image")) {
            measure(List.of("-jar", Shipped.JAR));
            return;
        }
        Shipped.prepare(List.of("--server.port=0", "--sluice.data=" + emptied()));
        measure(Shipped.start());
    }

    private static void measure(List<String> how) throws Exception {
        try (Child child = Child.start(how, "--sluice.data=" + emptied())) {
            System.out.printf(Locale.ROOT, "BENCH ready after %.1f s (first start)%n", child.secondsToReady());
            for (int minute = 1; minute <= MINUTES; minute++) {
                Thread.sleep(60_000);
                System.out.printf("BENCH   after %d min: %d MB resident%n", minute, child.residentMegabytes());
            }
        }
    }

    private static Path emptied() throws IOException {
        Path data = Path.of("target/bench-memory");
        FileSystemUtils.deleteRecursively(data);
        return data;
    }
}
