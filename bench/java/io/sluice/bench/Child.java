package io.sluice.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application in a JVM of its own, started with the flags of the packaged one and awaited until it is ready. */
final class Child implements AutoCloseable {

    private static final long LIMIT_NANOS = 240_000_000_000L;

    private static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-Duser.timezone=UTC",
            "-XX:G1PeriodicGCInterval=60000",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40");

    private final Process process;
    private final double secondsToReady;

    private Child(Process process, double secondsToReady) {
        this.process = process;
        this.secondsToReady = secondsToReady;
    }

    /** @param what {@code -jar} and a file, or {@code -cp}, a class path and a main class */
    static Child start(List<String> what, String... arguments) throws Exception {
        int port = freePort();
        List<String> command = java(what);
        command.addAll(List.of(arguments));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        Path log = Files.createDirectories(Path.of("target", "bench-children")).resolve("run-" + port + ".log");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitReady(process, port, begin, log);
        return new Child(process, (System.nanoTime() - begin) / 1e9);
    }

    /** The command that runs this Java with the flags of the packaged application. */
    static List<String> java(List<String> what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(what);
        return command;
    }

    /** The class path of this JVM; tests of the product are no part of the product. */
    static String classPath(boolean withBench) {
        List<String> entries =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        if (!withBench) entries.removeIf(entry -> entry.endsWith("test-classes"));
        return String.join(File.pathSeparator, entries);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(Process process, int port, long begin, Path log) throws Exception {
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > LIMIT_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not start, see " + log);
            }
            Thread.sleep(20);
        }
    }

    private static boolean isReady(int port) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Resident memory in MB, as Linux counts it. */
    long residentMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        throw new IllegalStateException("No resident memory is told");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).handle((ended, late) -> process.destroyForcibly()).join();
    }
}
