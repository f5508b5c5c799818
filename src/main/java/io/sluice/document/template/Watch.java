package io.sluice.document.template;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Interrupts a rendering that takes too long: a list in a list in a list may print nothing and never end. */
final class Watch implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor ALARMS = alarms();

    private final Thread rendering = Thread.currentThread();
    private final ScheduledFuture<?> alarm;
    private boolean over;
    private boolean rang;

    private Watch(Duration patience) {
        this.alarm = ALARMS.schedule(this::ring, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor alarms() {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "template-watch");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true); // nearly every alarm is cancelled within a millisecond
        return alarms;
    }

    private synchronized boolean rang() {
        return rang;
    }

    private synchronized void ring() {
        if (over) return;
        rang = true;
        rendering.interrupt();
    }

    /** Runs what renders, and says «endless» instead of waiting for longer. */
    static <T> T over(Duration patience, Supplier<T> rendering) {
        try (Watch watch = new Watch(patience)) {
            try {
                return rendering.get();
            } catch (RuntimeException e) {
                throw watch.rang() ? new RenderRefused(Place.FILE.problem("endless")) : e;
            }
        }
    }

    /** The interruption was meant for the rendering alone: nothing of it is left behind. */
    @Override
    public synchronized void close() {
        over = true;
        alarm.cancel(false);
        if (rang) Thread.interrupted();
    }
}
