package io.sluice.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The packaged jar in a JVM of its own, with its own data under {@code target/it}. */
public final class PackagedApp implements AutoCloseable {

    private static final Path ROOT = Path.of("target", "it").toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Path data;
    private final Path log;
    private final Process process;

    private PackagedApp(Path data, Path log, Process process) {
        this.data = data;
        this.log = log;
        this.process = process;
    }

    /** Starts with an empty folder and waits until the application answers. */
    public static PackagedApp startFresh(String name, String... arguments) {
        return startFresh(name, Map.of(), arguments);
    }

    public static PackagedApp startFresh(String name, Map<String, String> environment, String... arguments) {
        try {
            FileSystemUtils.deleteRecursively(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(environment, name, arguments).awaitStart();
    }

    /** Starts on what an earlier run left, without waiting. */
    public static PackagedApp start(String name, String... arguments) {
        return start(Map.of(), name, arguments);
    }

    /** Starts with more in its environment than this machine has. */
    public static PackagedApp start(Map<String, String> environment, String name, String... arguments) {
        Path data = ROOT.resolve(name);
        Path log = data.resolve("run-" + System.nanoTime() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(data, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            return new PackagedApp(data, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path data, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", System.getProperty("sluice.jar", "target/sluice-0.1.0-SNAPSHOT.jar")));
        command.addAll(List.of("--server.port=0", "--sluice.data=" + data));
        command.addAll(List.of(arguments));
        return command;
    }

    public PackagedApp awaitStart() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!log().contains("Started Sluice")) {
            if (!process.isAlive() || Instant.now().isAfter(limit))
                throw new IllegalStateException("The application did not start:\n" + log());
            pause();
        }
        return this;
    }

    /** Waits until the application has ended by itself. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("The application is still running:\n" + log());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return data;
    }

    public String base() {
        Matcher port = PORT.matcher(log());
        return Optional.of(port)
                .filter(Matcher::find)
                .map(found -> "http://127.0.0.1:" + found.group(1))
                .orElseThrow();
    }

    /** Its database, seen from outside. */
    public JdbcClient database() {
        try {
            String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            String password =
                    Files.readString(data.resolve("postgres-password")).strip();
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            return JdbcClient.create(new DriverManagerDataSource(url, "postgres", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the query counts at least so many. */
    public long eventually(String countingSql, long atLeast) {
        Instant limit = Instant.now().plus(Duration.ofMinutes(1));
        long counted = 0;
        while (counted < atLeast && Instant.now().isBefore(limit)) {
            counted = database().sql(countingSql).query(Long.class).single();
            pause();
        }
        return counted;
    }

    /** SIGKILL: nothing is tidied up, as in a power cut of the application. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
