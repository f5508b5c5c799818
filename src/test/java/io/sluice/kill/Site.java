package io.sluice.kill;

import io.sluice.support.PackagedApp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as its senders know it: an address that is sometimes dead. */
final class Site implements AutoCloseable {

    private static final String NAME = "journal-kill";

    private final String[] arguments;
    private volatile PackagedApp app;
    private volatile String base;

    Site(String... arguments) {
        this.arguments = arguments;
        app = PackagedApp.startFresh(NAME, arguments);
        base = app.base();
    }

    String base() {
        return base;
    }

    void kill() {
        app.kill();
    }

    void startAgain() {
        app = PackagedApp.start(NAME, arguments).awaitStart();
        base = app.base();
    }

    JdbcClient database() {
        return app.database();
    }

    long count(String sql) {
        return database().sql(sql).query(Long.class).single();
    }

    /** What a reader of a failed run would ask first. */
    void print(String sql) {
        database().sql(sql).query().listOfRows().forEach(System.out::println);
    }

    void await(Duration most, BooleanSupplier done) throws InterruptedException {
        Instant limit = Instant.now().plus(most);
        while (!done.getAsBoolean() && Instant.now().isBefore(limit)) TimeUnit.MILLISECONDS.sleep(300);
    }

    @Override
    public void close() {
        app.close();
    }
}
