package io.sluice.walk;

import io.sluice.support.DatabaseImage;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says what changed since it was asked last; while no transaction wrote anything there is nothing to compare. */
final class DatabaseWatch {

    private final JdbcClient jdbc;
    private DatabaseImage image;
    private long next;

    DatabaseWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.image = DatabaseImage.take(jdbc);
        this.next = nextTransaction();
    }

    Optional<List<String>> changed() {
        long now = nextTransaction();
        if (now == next) return Optional.empty();
        next = now;
        DatabaseImage after = DatabaseImage.take(jdbc);
        List<String> tables = after.changedSince(image);
        image = after;
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables);
    }

    /** Only a transaction that writes takes a number. */
    private long nextTransaction() {
        return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }
}
