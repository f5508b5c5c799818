package io.sluice.process.engine;

import io.sluice.shared.time.BusinessClock;
import java.time.Duration;
import org.joda.time.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties the engine's clock to the one of the business, which goes on from where a demonstration left it. */
@Component
class EngineClock {

    private final BusinessClock clock;
    private final JdbcClient database;

    EngineClock(BusinessClock clock, JdbcClient database) {
        this.clock = clock;
        this.database = database;
        clock.offset(stored());
        DateTimeUtils.setCurrentMillisProvider(clock::millis); // the engine's ClockUtil reads it
    }

    private Duration stored() {
        return database.sql("select seconds from clock_offset")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    @Transactional
    public void advance(Duration by) {
        Duration offset = clock.offset().plus(by);
        database.sql("""
                        insert into clock_offset (only_row, seconds) values (true, :seconds)
                        on conflict (only_row) do update set seconds = excluded.seconds
                        """).param("seconds", offset.toSeconds()).update();
        clock.offset(offset);
    }
}
