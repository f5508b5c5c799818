package io.sluice.shared.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL of our own: real server binaries, data kept between runs, written through to the disk. */
final class LocalPostgres implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port;
    private final String password;
    private final Closeable server;
    private final FolderLock lock;

    private LocalPostgres(int port, String password, Closeable server, FolderLock lock) {
        this.port = port;
        this.password = password;
        this.server = server;
        this.lock = lock;
    }

    static LocalPostgres start(Path data) {
        DataFolder folder = DataFolder.prepare(data.toAbsolutePath().normalize());
        FolderLock lock = FolderLock.of(folder.postgres().resolveSibling("in-use.lock"), PATIENCE);
        try {
            return RunningServer.of(folder)
                    .map(running -> new LocalPostgres(running.port(), folder.password(), running, lock))
                    .orElseGet(() -> startIn(folder, lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalPostgres startIn(DataFolder folder, FolderLock lock) {
        try {
            EmbeddedPostgres server = builder(folder).start();
            folder.lock(server.getPostgresDatabase());
            return new LocalPostgres(server.getPort(), folder.password(), server, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder.postgres(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL started, but its login could not be secured", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                // zonky's defaults are for throw-away data
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "UTC");
        if (folder.isLocked()) builder.setConnectConfig("password", folder.password());
        return builder;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=sluice&reWriteBatchedInserts=true";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
