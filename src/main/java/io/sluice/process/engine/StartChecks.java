package io.sluice.process.engine;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold before the engine starts, printed when it does: due dates in UTC, commits that survive a crash. */
@Component
class StartChecks {

    private static final Logger log = LoggerFactory.getLogger(StartChecks.class);

    StartChecks(JdbcClient database) {
        refuseOtherZone(ZoneId.systemDefault());
        List<Durability> settings = Durability.of(database);
        settings.forEach(Durability::refuseOff);
        log.info("Checked at start: time zone UTC; PostgreSQL {}", settings);
    }

    static void refuseOtherZone(ZoneId zone) {
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules()))
            throw new StartRefused(
                    "The time zone of this JVM is %s; the engine keeps due dates without a zone.".formatted(zone),
                    "Start with -Duser.timezone=UTC (the packaged application does so by itself).");
    }

    /** One of the three settings without which a committed row may be lost. */
    record Durability(String name, String setting) {

        static List<Durability> of(JdbcClient database) {
            return database.sql("""
                            select name, setting from pg_settings
                            where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name
                            """).query(Durability.class).list();
        }

        void refuseOff() {
            if ("off".equals(setting))
                throw new StartRefused(
                        "PostgreSQL runs with %s = off: what it confirmed may be gone after a crash.".formatted(name),
                        "Set %s = on in postgresql.conf and restart the server.".formatted(name));
        }

        @Override
        public String toString() {
            return name + " " + setting;
        }
    }
}
