package io.sluice.shared.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.SluiceTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two handfuls that want the same two clients in opposite order: PostgreSQL parts them, and nothing is lost or counted. */
@SluiceTest
class CrosswiseTests {

    private static final long FIRST = 72_001;
    private static final long SECOND = 72_002;

    @Autowired
    private WorkStep step;

    @Autowired
    private JdbcClient jdbc;

    private final Map<UUID, Long> whose = new HashMap<>();
    private final CountDownLatch bothHoldOne = new CountDownLatch(2);
    private final AtomicInteger handled = new AtomicInteger();

    @BeforeEach
    void aTableOfWork() {
        jdbc.sql("""
                        create table work_crosswise (id uuid primary key, state text not null,
                            tries int not null default 0, next_try_at timestamptz not null, last_error text)""").update();
        List<Long> clients = List.of(FIRST, SECOND, SECOND, FIRST);
        for (int i = 0; i < clients.size(); i++) queued(clients.get(i), i);
    }

    @AfterEach
    void gone() {
        jdbc.sql("drop table work_crosswise").update();
    }

    @Test
    void handfulsThatMeetCrosswiseAreBothDone() throws Exception {
        Crosswise work = new Crosswise();
        List<CompletableFuture<Integer>> nodes = new ArrayList<>();

        for (int node = 0; node < 2; node++) nodes.add(CompletableFuture.supplyAsync(() -> step.next(work, 50)));
        for (CompletableFuture<Integer> node : nodes)
            assertThat(node.get(60, TimeUnit.SECONDS)).isEqualTo(2);

        assertThat(jdbc.sql("select distinct state || tries from work_crosswise")
                        .query(String.class)
                        .list())
                .containsExactly("DONE0");
        assertThat(handled.get()).as("one of them had to begin again").isGreaterThan(4);
    }

    private void queued(long client, int rank) {
        UUID id = Ids.next();
        whose.put(id, client);
        jdbc.sql("insert into work_crosswise (id, state, next_try_at) values (?, 'WAITING', now() - interval '1 hour'"
                        + " + ? * interval '1 second')")
                .params(id, rank)
                .update();
    }

    /** Each handful holds its first client before either asks for its second. */
    private final class Crosswise implements Work {

        @Override
        public String table() {
            return "work_crosswise";
        }

        @Override
        public int together() {
            return 2;
        }

        @Override
        public void handle(UUID id) throws InterruptedException {
            handled.incrementAndGet();
            jdbc.sql("select cast(pg_advisory_xact_lock(?) as text)")
                    .param(whose.get(id))
                    .query(String.class)
                    .single();
            bothHoldOne.countDown();
            assertThat(bothHoldOne.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
