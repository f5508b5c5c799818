package io.sluice.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.time.BusinessClock;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class ClockTests {

    private final Api api;
    private final BusinessClock clock;
    private final JdbcClient database;

    @Autowired
    ClockTests(Api api, BusinessClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void back() {
        clock.offset(Duration.ZERO);
        database.sql("delete from clock_offset").update();
    }

    @Test
    void theAdministratorMovesTheTimeOfADemonstrationAndTheNextStartKnows() {
        var answer = api.as("admin").post("/api/v1/clock", Map.of("advance", "P3D"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(3));
        assertThat(database.sql("select seconds from clock_offset")
                        .query(Long.class)
                        .single())
                .isEqualTo(Duration.ofDays(3).toSeconds());
    }

    @Test
    void aManagerMayNotMoveIt() {
        assertThat(api.as("anna")
                        .post("/api/v1/clock", Map.of("advance", "P3D"))
                        .status())
                .isEqualTo(403);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void timeDoesNotGoBack() {
        assertThat(api.as("admin")
                        .post("/api/v1/clock", Map.of("advance", "-P3D"))
                        .status())
                .isEqualTo(400);
        assertThat(api.as("admin")
                        .post("/api/v1/clock", Map.of("advance", "soon"))
                        .status())
                .isEqualTo(400);
    }
}
