package io.sluice.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/** The folder of the embedded server: data, unpacked binaries and the generated password. */
record DataFolder(Path postgres, Path binaries, Path passwordFile, String password) {

    private static final String SERVER_VERSION = "17";
    private static final String LOGIN_RULES = """
            # written by Sluice: nobody connects without the generated password
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    static DataFolder prepare(Path data) {
        try {
            Files.createDirectories(data);
            Path postgres = data.resolve("postgres");
            refuseOtherVersion(postgres);
            Path file = data.resolve("postgres-password");
            return new DataFolder(postgres, data.resolve("postgres-bin"), file, passwordIn(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for local data cannot be used: " + data, e);
        }
    }

    private static void refuseOtherVersion(Path postgres) throws IOException {
        Path version = postgres.resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        String found = Files.readString(version).strip();
        if (!found.equals(SERVER_VERSION))
            throw new IllegalStateException(
                    "The data in %s belong to PostgreSQL %s, this release brings %s: dump them with the old release and load them into an empty folder."
                            .formatted(postgres, found, SERVER_VERSION));
    }

    private static String passwordIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
        return Files.readString(file).strip();
    }

    boolean isLocked() {
        Path rules = postgres.resolve("pg_hba.conf");
        try {
            return Files.exists(rules) && Files.readString(rules).equals(LOGIN_RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** initdb leaves logins open to everybody on the machine; from here on the password is asked. */
    void lock(DataSource open) throws IOException, SQLException {
        if (isLocked()) return;
        try (Connection connection = open.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(postgres.resolve("pg_hba.conf"), LOGIN_RULES);
            statement.execute("select pg_reload_conf()");
        }
    }
}
