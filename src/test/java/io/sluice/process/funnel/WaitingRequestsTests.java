package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sluice.process.tasks.Holders;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waited in the queue has waited for its client too. */
@SluiceTest
class WaitingRequestsTests {

    @Autowired
    Api api;

    @Autowired
    TestTime time;

    @Autowired
    WorkQueue queue;

    @Autowired
    List<Holders> holders;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
    }

    @Test
    void theFirstAnswerIsOwedFromWhenTheRequestWasReceivedHoweverLateItsProcessStarts() {
        Instant received = time.now();
        posted();

        time.advance(Duration.ofHours(1));
        queue.drain();

        assertThat(begun())
                .isNotEmpty()
                .allSatisfy(begin -> assertThat(begin).isCloseTo(received, within(1, ChronoUnit.MINUTES)));
    }

    @Test
    void whatBeginsLaterCountsFromItsOwnBeginning() {
        posted();
        queue.drain();
        String deal = db.sql("select id::text from deal").query(String.class).single();
        time.advance(Duration.ofHours(1));
        Instant now = time.now();

        assertThat(funnel().since(deal, now)).isEqualTo(now);
    }

    private void posted() {
        api.with("siteKey", "demo-site").post("/api/v1/leads", Map.of("phone", "89000000001"));
    }

    private Holders funnel() {
        return holders.stream()
                .filter(one -> one.processKey().equals(SalesFunnel.KEY))
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> begun() {
        return db.sql("select started_at from deadline where closed_at is null")
                .query((row, number) ->
                        row.getObject("started_at", OffsetDateTime.class).toInstant())
                .list();
    }
}
