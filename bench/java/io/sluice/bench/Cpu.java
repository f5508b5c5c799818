package io.sluice.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of this JVM and of the database server beside it (the server's part on Linux only). */
final class Cpu {

    private static final Path PROCESSES = Path.of("/proc");
    private static final long NANOS_A_TICK = 10_000_000L;

    private static volatile long postmaster;

    private Cpu() {}

    /** From now on the server in this folder counts too. */
    static void watchServer(Path data) throws IOException {
        Path pid = data.resolve("postgres").resolve("postmaster.pid");
        postmaster = Long.parseLong(Files.readAllLines(pid).get(0).strip());
    }

    static long nanos() {
        var jvm = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return jvm.getProcessCpuTime() + server();
    }

    private static long server() {
        if (postmaster == 0 || !Files.isDirectory(PROCESSES)) return 0;
        Stream<Long> sessions = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .map(one -> ticks(one.pid(), 2));
        // the server's own entry holds the sessions that have ended
        return Stream.concat(Stream.of(ticks(postmaster, 4)), sessions)
                        .mapToLong(Long::longValue)
                        .sum()
                * NANOS_A_TICK;
    }

    // behind the name in brackets, fields 14-17 are own and ended children's user and system time
    private static long ticks(long pid, int fields) {
        try {
            String stat = Files.readString(PROCESSES.resolve(String.valueOf(pid)).resolve("stat"));
            List<String> values = List.of(
                    stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            return values.subList(11, 11 + fields).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
