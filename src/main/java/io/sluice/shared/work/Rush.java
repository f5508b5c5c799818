package io.sluice.shared.work;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether requests are coming in faster than the work behind them could follow: then they go first, since each is safe
 * once it is written down, and the work takes its time.
 */
@Component
public class Rush {

    private static final int MANY = 20;
    private static final long WHILE_NANOS = 200_000_000L;
    private static final long HANDFUL_NANOS = 1_000_000_000L;

    private final AtomicLong[] last = new AtomicLong[MANY];
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong until;

    private final LongSupplier nanos;

    @Autowired
    Rush() {
        this(System::nanoTime);
    }

    Rush(LongSupplier nanos) {
        this.nanos = nanos;
        long never = nanos.getAsLong() - WHILE_NANOS;
        for (int i = 0; i < MANY; i++) last[i] = new AtomicLong(never);
        this.until = new AtomicLong(never);
    }

    /** A request has been taken in. */
    public void arrived() {
        last[(int) (count.getAndIncrement() % MANY)].set(nanos.getAsLong());
    }

    /** Whoever brings many at once says so before each handful, since a handful takes longer than the moments between calls. */
    public void goesOn() {
        until.set(nanos.getAsLong() + HANDFUL_NANOS);
    }

    /** True while the last twenty came within the last fifth of a second, and while a list is taken in. */
    boolean isOn() {
        if (until.get() - nanos.getAsLong() > 0) return true;
        long oldest = last[(int) (count.get() % MANY)].get();
        return nanos.getAsLong() - oldest < WHILE_NANOS;
    }
}
