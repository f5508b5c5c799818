package io.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class AuditChainTests {

    private final UUID deal = Ids.next();

    @Autowired
    private AuditTrail journal;

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    /** What the application seeds is in the journal already. */
    @BeforeEach
    void anEmptyJournal() {
        db.sql("truncate audit_entry, audit_seal").update();
    }

    @Test
    void aChangeIsReadBackWithItsAuthorAndReasonNewestFirst() {
        journal.record(Change.of("deal", deal, "opened"));
        journal.record(new Change("deal", deal, "owner", "anna", "boris", "illness"));

        assertThat(journal.of("deal", deal))
                .extracting(Entry::what, Entry::actor, Entry::from, Entry::to, Entry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("owner", "system", "anna", "boris", "illness"),
                        org.assertj.core.groups.Tuple.tuple("opened", "system", null, null, null));
    }

    @Test
    void aChangeGoesWithTheTransactionThatMadeIt() {
        transaction.executeWithoutResult(status -> {
            journal.record(Change.of("deal", deal, "opened"));
            status.setRollbackOnly();
        });

        assertThat(journal.of("deal", deal)).isEmpty();
    }

    @Test
    void anUntouchedChainHolds() {
        record(2_500);

        chain.seal();

        assertThat(chain.verify()).isEqualTo(new Verdict(3, 2_500, 0, null));
    }

    @Test
    void anAlteredRowBreaksItsLink() {
        record(3);
        chain.seal();

        db.sql("update audit_entry set to_value = 'mine' where what = 'step 1'").update();

        assertThat(chain.verify().brokenAt()).isEqualTo(1);
    }

    @Test
    void aRemovedRowBreaksItsLink() {
        record(1);
        chain.seal();
        record(3);
        chain.seal();

        db.sql("delete from audit_entry where seal = 2 and what = 'step 2'").update();

        assertThat(chain.verify()).isEqualTo(new Verdict(1, 1, 0, 2L));
    }

    @Test
    void aRewrittenLinkBreaksTheOneBehindIt() {
        record(1);
        chain.seal();
        record(1);
        chain.seal();

        db.sql("update audit_entry set to_value = 'mine', seal = null where seal = 1")
                .update();
        db.sql("delete from audit_seal where no = 1").update();

        assertThat(chain.verify().holds()).isFalse();
    }

    @Test
    void erasedTextsLeaveTheChainWhole() {
        record(3);
        chain.seal();

        db.sql("update audit_entry set from_value = null, to_value = null, erased_at = now() where what = 'step 1'")
                .update();

        assertThat(chain.verify().holds()).isTrue();
    }

    @Test
    void nodesThatSealAtOnceMakeOneChain() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<? extends Future<?>> work = IntStream.range(0, 40)
                .mapToObj(i -> nodes.submit(() -> {
                    record(10);
                    chain.seal();
                }))
                .toList();
        for (Future<?> done : work) done.get();
        nodes.shutdown();
        chain.seal();

        Verdict verdict = chain.verify();

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.entries()).isEqualTo(400);
        assertThat(verdict.unsealed()).isZero();
    }

    private void record(int entries) {
        transaction.executeWithoutResult(status -> IntStream.range(0, entries)
                .forEach(i -> journal.record(new Change("deal", deal, "step " + i, "a", "b", "because"))));
    }
}
