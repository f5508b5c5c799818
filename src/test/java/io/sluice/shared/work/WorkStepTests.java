package io.sluice.shared.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An item that breaks more than itself is parked as any other, and does not stand in front of the rest for ever. */
@SluiceTest
class WorkStepTests {

    @Autowired
    private WorkStep step;

    @Autowired
    private WorkBegun begun;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestTime time;

    @BeforeEach
    void aTableOfWork() {
        jdbc.sql("""
                        create table if not exists work_for_test (id uuid primary key, state text not null,
                            tries int not null default 0, next_try_at timestamptz not null, last_error text)""").update();
    }

    @AfterEach
    void gone() {
        jdbc.sql("drop table work_for_test").update();
    }

    @Test
    void anErrorCountsAsATryAndTheItemIsParkedInTheEnd() {
        UUID id = queued("WAITING");

        for (int tries = 0; tries < 3; tries++) {
            step.next(new Overflowing(false), 1);
            time.advance(Duration.ofMinutes(2));
        }

        assertThat(state(id)).isEqualTo("PARKED");
    }

    @Test
    void aTryThatEndedWithTheJvmAgainAndAgainIsParkedToo() {
        UUID id = queued("RUNNING");
        jdbc.sql("update work_for_test set tries = 3").update();

        assertThat(step.next(new Overflowing(true), 1)).isEqualTo(1);

        assertThat(state(id)).isEqualTo("PARKED");
    }

    @Test
    void anItemThatEndsTheProgramIsParkedAndTakesNoOtherWithIt() {
        UUID poison = queued("WAITING");
        UUID other = queued("WAITING");
        Together work = new Together(Set.of());

        for (int ends = 0; ends < 3; ends++) {
            programEnds(poison);
            step.next(work, 50);
            time.advance(Duration.ofMinutes(2));
        }
        step.next(work, 50);

        assertThat(state(poison)).isEqualTo("PARKED");
        assertThat(state(other)).isEqualTo("DONE");
        assertThat(left(poison) + left(other)).isZero();
    }

    @Test
    void whatWasCutOffGoesBehindWhatWaitsAndIsDoneInTheEnd() {
        UUID cutOff = queued("WAITING");
        UUID waiting = queued("WAITING");
        Together work = new Together(Set.of());
        programEnds(cutOff);

        step.next(work, 50);
        step.next(work, 50);
        assertThat(List.of(state(cutOff), state(waiting))).containsExactly("WAITING", "DONE");

        time.advance(Duration.ofMinutes(2));
        step.next(work, 50);
        assertThat(state(cutOff)).isEqualTo("DONE");
        assertThat(tries(cutOff)).isEqualTo(1);
    }

    @Test
    void aTryIsWrittenDownBeforeItsTransactionEnds() {
        UUID id = queued("WAITING");
        Watched work = new Watched();

        assertThat(step.next(work, 1)).isEqualTo(1);

        assertThat(work.seen).isEqualTo(1);
        assertThat(left(id)).isZero();
    }

    /** What a program that ended in the middle of the work leaves behind. */
    private void programEnds(UUID id) {
        begun.begin(List.of(new WorkRows.WorkRow(id, "WAITING", 0, 0)));
    }

    private int left(UUID id) {
        return jdbc.sql("select count(*) from work_begun where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void itemsOfOneTransactionAreWrittenDownTogether() {
        List<UUID> ids = List.of(queued("WAITING"), queued("WAITING"), queued("WAITING"), queued("WAITING"));
        Together work = new Together(Set.of());

        assertThat(step.next(work, 50)).isEqualTo(3);

        assertThat(work.transactions).hasSize(1);
        assertThat(ids.stream().map(this::state)).containsExactly("DONE", "DONE", "DONE", "WAITING");
    }

    @Test
    void oneThatFailsHoldsUpNoneOfThoseThatSharedItsTransaction() {
        List<UUID> ids = List.of(queued("WAITING"), queued("WAITING"), queued("WAITING"));
        Together work = new Together(Set.of(ids.get(1)));

        assertThat(step.next(work, 50)).isEqualTo(3);

        assertThat(ids.stream().map(this::state)).containsExactly("DONE", "WAITING", "DONE");
        assertThat(ids.stream().map(this::tries)).containsExactly(0, 1, 0);
        assertThat(work.transactions).hasSize(4);
    }

    @Test
    void inARushEachItemHasATransactionOfItsOwn() {
        queued("WAITING");
        queued("WAITING");

        assertThat(step.next(new Together(Set.of()), 1)).isEqualTo(1);
    }

    private int tries(UUID id) {
        return jdbc.sql("select tries from work_for_test where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private UUID queued(String state) {
        UUID id = Ids.next();
        jdbc.sql("insert into work_for_test (id, state, next_try_at) values (?, ?, now() - interval '1 hour')")
                .params(id, state)
                .update();
        return id;
    }

    private String state(UUID id) {
        return jdbc.sql("select state from work_for_test where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private record Overflowing(boolean outside) implements Work {

        @Override
        public String table() {
            return "work_for_test";
        }

        @Override
        public void handle(UUID id) {
            throw new StackOverflowError("nested too deep");
        }

        @Override
        public List<Duration> pauses() {
            return List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    /** Looks from outside, as whoever comes after the program's end. */
    private final class Watched implements Work {

        private int seen;

        @Override
        public String table() {
            return "work_for_test";
        }

        @Override
        public void handle(UUID id) {
            TransactionTemplate outside = new TransactionTemplate(transactions);
            outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            outside.executeWithoutResult(status -> seen = left(id));
        }
    }

    /** Three in a transaction; some of them fail. */
    private final class Together implements Work {

        private final Set<UUID> failing;
        private final Set<Long> transactions = new HashSet<>();

        Together(Set<UUID> failing) {
            this.failing = failing;
        }

        @Override
        public String table() {
            return "work_for_test";
        }

        @Override
        public int together() {
            return 3;
        }

        @Override
        public List<Duration> pauses() {
            return List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }

        @Override
        public void handle(UUID id) {
            transactions.add(jdbc.sql("select txid_current()").query(Long.class).single());
            if (failing.contains(id)) throw new IllegalStateException("Not this one");
        }
    }
}
