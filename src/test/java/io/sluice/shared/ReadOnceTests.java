package io.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.SluiceTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class ReadOnceTests {

    @Autowired
    ReadOnce once;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    final AtomicInteger asked = new AtomicInteger();

    @Test
    void aTransactionAsksOnceForTheSame() {
        transaction.executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo("a1");
            assertThat(read("a")).isEqualTo("a1");
            assertThat(read("b")).isEqualTo("b2");
        });
    }

    @Test
    void nothingOutlivesTheTransactionHoweverItEnds() {
        transaction.executeWithoutResult(status -> read("a"));
        transaction.executeWithoutResult(status -> {
            assertThat(read("a")).isEqualTo("a2");
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> assertThat(read("a")).isEqualTo("a3"));
    }

    @Test
    void withoutATransactionNothingIsKept() {
        assertThat(read("a")).isEqualTo("a1");
        assertThat(read("a")).isEqualTo("a2");
    }

    @Test
    void whoWritesForgetsThatKindAndNoOther() {
        transaction.executeWithoutResult(status -> {
            read("a");
            once.read(Integer.class, "a", () -> 7);

            once.forget(String.class);

            assertThat(read("a")).isEqualTo("a2");
            assertThat(once.read(Integer.class, "a", () -> 8)).isEqualTo(7);
        });
    }

    @Test
    void aTransactionInsideAnotherRemembersForItself() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            read("a");

            inner.executeWithoutResult(own -> assertThat(read("a")).isEqualTo("a2"));

            assertThat(read("a")).isEqualTo("a1");
        });
    }

    private String read(String key) {
        return once.read(String.class, key, () -> key + asked.incrementAndGet());
    }
}
