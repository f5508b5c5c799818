package io.sluice.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From the start of the JVM to readiness on a warm schema, in turns with a bare application on the same server. */
final class BootBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final String NOT_BARE = String.join(
            ",",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.session.SessionAutoConfiguration",
            "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
            "org.springframework.boot.autoconfigure.freemarker.FreeMarkerAutoConfiguration",
            "org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration");

    private BootBenchmark() {}

    static void run() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createDirectories(Path.of("target/bench-boot")).toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            for (String database : List.of("sluice", "bare")) create(server, database);
            List<String> ours = List.of("-cp", Child.classPath(false), "io.sluice.Sluice");
            double firstOurs = ours(server, ours);
            double firstBare = bare(server);
            System.out.printf(Locale.ROOT, "BENCH first starts, empty schema: %.1f s, bare %.1f s%n", firstOurs, firstBare);
            Shipped.prepare(arguments(server));
            compare(server, ours);
        }
    }

    private static void create(EmbeddedPostgres server, String database) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create database " + database);
        }
    }

    private static void compare(EmbeddedPostgres server, List<String> unshipped) throws Exception {
        List<Double> shippedToBare = new ArrayList<>();
        List<Double> classesToBare = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double bare = bare(server);
            double shipped = ours(server, Shipped.start());
            double classes = ours(server, unshipped);
            shippedToBare.add(shipped / bare);
            classesToBare.add(classes / bare);
            System.out.printf(
                    Locale.ROOT,
                    "BENCH   round %d  as in the image %6.2f s   from its class path %6.2f s   bare %6.2f s%n",
                    round, shipped, classes, bare);
        }
        report("as in the image", shippedToBare);
        report("from its class path", classesToBare);
    }

    private static void report(String how, List<Double> ratios) {
        System.out.printf(
                Locale.ROOT,
                "BENCH boot to readiness %s / bare: median ratio %.2f of %s%n",
                how,
                Windows.median(ratios),
                Windows.rounded(ratios));
    }

    private static double ours(EmbeddedPostgres server, List<String> how) throws Exception {
        return seconds(how, arguments(server).toArray(String[]::new));
    }

    private static List<String> arguments(EmbeddedPostgres server) {
        return List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "sluice"),
                "--spring.datasource.username=postgres",
                "--sluice.data=target/bench-boot/data",
                "--sluice.admin.login=admin",
                "--sluice.admin.password=only-for-this-run-9f2");
    }

    private static double bare(EmbeddedPostgres server) throws Exception {
        return seconds(
                List.of("-cp", Child.classPath(true), "bareapp.BareApplication"),
                "--spring.config.name=bare",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "bare"),
                "--spring.datasource.username=postgres",
                "--spring.jpa.hibernate.ddl-auto=update",
                "--spring.autoconfigure.exclude=" + NOT_BARE,
                "--springdoc.api-docs.enabled=false",
                "--camunda.bpm.auto-deployment-enabled=false",
                "--camunda.bpm.generic-properties.properties.historyTimeToLive=P30D",
                "--management.endpoint.health.probes.enabled=true");
    }

    private static double seconds(List<String> what, String... arguments) throws Exception {
        try (Child child = Child.start(what, arguments)) {
            return child.secondsToReady();
        }
    }
}
