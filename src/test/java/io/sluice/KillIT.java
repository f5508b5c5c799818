package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.LeadSender;
import io.sluice.support.PackagedApp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KillIT {

    private static final int LEADS = 200;
    private static final String NO_LIMIT = "--sluice.intake.posts-per-minute=100000";

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void eachAcknowledgedLeadExistsOnceWithOneProcessInstanceAfterSigkill() throws Exception {
        long seed = System.nanoTime();
        PackagedApp first = PackagedApp.startFresh("kill", NO_LIMIT);
        postUntilKilled(first, 40 + new Random(seed).nextInt(120));
        int before = acknowledged.size();

        try (PackagedApp second = PackagedApp.start("kill", NO_LIMIT).awaitStart()) {
            postTheRest(second);
            JdbcClient database = second.database();
            awaitEmptyJournal(database);

            System.out.printf(
                    "kills=1 acknowledgedBefore=%d acknowledged=%d leads=%d lost=%d seed=%d%n",
                    before, acknowledged.size(), count(database, "select count(*) from lead"), lost(database), seed);
            assertThat(acknowledged).hasSize(LEADS);
            assertThat(lost(database)).isZero();
            assertThat(count(database, "select count(*) from intake_event")).isEqualTo(LEADS);
            assertThat(count(database, "select count(*) from lead")).isEqualTo(LEADS);
            assertThat(instancesByDeal(database)).isEqualTo(LEADS);
            assertThat(count(database, "select count(*) from act_hi_procinst where proc_def_key_ = 'sales-funnel'"))
                    .isEqualTo(LEADS);
        }
    }

    private void postUntilKilled(PackagedApp app, int acknowledgements) throws Exception {
        CountDownLatch enough = new CountDownLatch(acknowledgements);
        String base = app.base();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        for (int number = 0; number < LEADS; number++) {
            int lead = number;
            clients.execute(() -> post(base, lead, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        app.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private void post(String base, int lead, CountDownLatch enough) {
        new LeadSender().post(base, lead).ifPresent(event -> {
            acknowledged.put(lead, event);
            enough.countDown();
        });
    }

    /** The site repeats what was not acknowledged, under the same key. */
    private void postTheRest(PackagedApp app) {
        for (int lead = 0; lead < LEADS; lead++)
            if (!acknowledged.containsKey(lead)) post(app.base(), lead, new CountDownLatch(0));
    }

    private static void awaitEmptyJournal(JdbcClient database) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofMinutes(2));
        while (count(database, "select count(*) from intake_event where outcome is null") > 0
                && Instant.now().isBefore(limit)) TimeUnit.MILLISECONDS.sleep(200);
    }

    private long lost(JdbcClient database) {
        return acknowledged.values().stream()
                .filter(event -> count(
                                database,
                                "select count(*) from intake_event where outcome = 'NEW_LEAD' and lead_id is not null and id = '"
                                        + event + "'")
                        != 1)
                .count();
    }

    private static long instancesByDeal(JdbcClient database) {
        return count(
                database,
                "select count(*) from deal d where (select count(*) from act_ru_execution e where e.parent_id_ is null"
                        + " and e.business_key_ = d.id::text) = 1");
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
