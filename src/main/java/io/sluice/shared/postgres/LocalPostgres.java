package io.sluice.shared.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** PostgreSQL of our own: real server binaries, data kept between runs, written through to the disk. */
final class LocalPostgres implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final int port;
    private final String password;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable RunningServer joined;

    private LocalPostgres(
            int port, String password, @Nullable EmbeddedPostgres started, @Nullable RunningServer joined) {
        this.port = port;
        this.password = password;
        this.started = started;
        this.joined = joined;
    }

    static LocalPostgres start(Path data) {
        DataFolder folder = DataFolder.prepare(data.toAbsolutePath().normalize());
        return RunningServer.of(folder)
                .map(running -> new LocalPostgres(running.port(), folder.password(), null, running))
                .orElseGet(() -> startIn(folder));
    }

    private static LocalPostgres startIn(DataFolder folder) {
        try {
            EmbeddedPostgres server = builder(folder).start();
            folder.lock(server.getPostgresDatabase());
            return new LocalPostgres(server.getPort(), folder.password(), server, null);
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
        if (started != null) started.close();
        if (joined != null) joined.stop();
    }
}
