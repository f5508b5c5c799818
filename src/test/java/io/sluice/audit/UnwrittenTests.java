package io.sluice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.SluiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The changes of a transaction are written with it, all or none. */
@SluiceTest
class UnwrittenTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    final UUID thing = Ids.next();

    @Test
    void theyAreWrittenWhenTheTransactionCommitsInTheirOrder() {
        transaction.executeWithoutResult(status -> {
            change("one");
            change("two");
            assertThat(written()).isZero();
        });

        assertThat(trail.of("thing", thing)).extracting(Entry::what).containsExactly("two", "one");
    }

    @Test
    void whoeverReadsThemBeforeTheEndFindsThem() {
        transaction.executeWithoutResult(status -> {
            change("one");
            assertThat(trail.of("thing", thing)).hasSize(1);
            change("two");
        });

        assertThat(written()).isEqualTo(2);
    }

    @Test
    void whatIsRolledBackLeavesNone() {
        transaction.executeWithoutResult(status -> {
            change("one");
            status.setRollbackOnly();
        });

        assertThat(written()).isZero();
    }

    @Test
    void aTransactionInsideAnotherWritesItsOwn() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            change("outer");
            inner.executeWithoutResult(own -> change("inner"));
            assertThat(written()).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(trail.of("thing", thing)).extracting(Entry::what).containsExactly("inner");
    }

    @Test
    void withoutATransactionAChangeIsWrittenAtOnce() {
        change("one");

        assertThat(written()).isEqualTo(1);
    }

    private void change(String what) {
        trail.record(Change.of("thing", thing, what));
    }

    private long written() {
        return db.sql("select count(*) from audit_entry where subject_id = ?")
                .param(thing)
                .query(Long.class)
                .single();
    }
}
