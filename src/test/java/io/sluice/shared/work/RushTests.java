package io.sluice.shared.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Requests go first only while they are many. */
class RushTests {

    private static final long MILLI = 1_000_000;

    private final AtomicLong now = new AtomicLong(7_000 * MILLI);
    private final Rush rush = new Rush(now::get);

    @Test
    void aQuietDoorIsNoRush() {
        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void requestsThatComeOneByOneAreNoRush() {
        arrive(100, 20);

        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void twentyWithinAFifthOfASecondAreARush() {
        arrive(20, 5);

        assertThat(rush.isOn()).isTrue();
    }

    @Test
    void aRushIsOverAFifthOfASecondAfterItsLastRequests() {
        arrive(500, 1);

        now.addAndGet(200 * MILLI);

        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void aListThatIsTakenInIsOneUntilASecondAfterItsLastHandful() {
        rush.goesOn();

        now.addAndGet(900 * MILLI);
        assertThat(rush.isOn()).isTrue();
        now.addAndGet(200 * MILLI);
        assertThat(rush.isOn()).isFalse();
    }

    private void arrive(int requests, int everyMillis) {
        for (int i = 0; i < requests; i++) {
            now.addAndGet(everyMillis * MILLI);
            rush.arrived();
        }
    }
}
