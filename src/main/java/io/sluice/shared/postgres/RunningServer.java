package io.sluice.shared.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its application (it was killed): joined by the next start and stopped at its end. */
record RunningServer(ProcessHandle process, int port) implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(RunningServer.class);

    // postmaster.pid: line 1 is the process, line 4 the port, line 8 its status
    static Optional<RunningServer> of(DataFolder folder) {
        Path file = folder.postgres().resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 8) return Optional.empty();
            int port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(RunningServer::isPostgres)
                    .map(process -> joined(process, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(c -> c.contains("postgres") || c.contains("unshare"))
                        .orElse(false);
    }

    private static RunningServer joined(ProcessHandle process, int port) {
        log.info("Joining the PostgreSQL that an earlier run left behind (process {}, port {})", process.pid(), port);
        return new RunningServer(process, port);
    }

    @Override
    public void close() {
        process.destroy(); // SIGTERM: waits for the last session, and ours are closed by now
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log.warn("PostgreSQL (process {}) is still stopping", process.pid());
        }
    }
}
