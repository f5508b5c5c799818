package io.sluice.shared.work;

import io.sluice.shared.SluiceSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one queue: works off the rows of every {@link Work}, woken after commit and once a second, on worker nodes. */
@Component
public class WorkQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkQueue.class);
    /** In a rush the queue rests so many times as long as it worked: nine tenths of a processor are for those who wait. */
    private static final int REST = 9;

    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(1);
    /** Items of one table in a row: then the threads go to whichever table has waited longest. */
    private static final int TURN = 50;

    private final Map<String, Work> works;
    private final Map<String, AtomicInteger> runners = new ConcurrentHashMap<>();
    private final WorkStep step;
    private final Rush rush;
    private final WorkSettings settings;
    private final boolean active;
    private final ExecutorService threads;
    private volatile boolean running;

    WorkQueue(List<Work> works, WorkStep step, Rush rush, WorkSettings settings, SluiceSettings sluice) {
        this.works = works.stream().collect(Collectors.toMap(Work::table, Function.identity()));
        this.step = step;
        this.rush = rush;
        this.settings = settings;
        this.active = settings.enabled() && sluice.node().works();
        this.threads = Executors.newFixedThreadPool(settings.threads(), r -> new Thread(r, "work-queue"));
    }

    /** Looks for due rows of the table once the current transaction has committed. */
    public void wake(String table) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            spawn(work(table));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                spawn(work(table));
            }
        });
    }

    /** Works off everything that is due, in the calling thread. */
    public void drain() {
        boolean worked = true;
        while (worked) {
            worked = false;
            for (Work work : works.values()) while (step.next(work, TURN) > 0) worked = true;
        }
    }

    void wakeAll() {
        works.values().forEach(this::spawn);
    }

    private Work work(String table) {
        Work work = works.get(table);
        if (work == null) throw new IllegalArgumentException("No work is known for the table " + table);
        return work;
    }

    private void spawn(Work work) {
        if (!running) return;
        AtomicInteger busy = runners.computeIfAbsent(work.table(), t -> new AtomicInteger());
        if (busy.incrementAndGet() > (rush.isOn() ? 1 : Math.min(settings.threads(), work.atOnce()))) {
            busy.decrementAndGet();
            return;
        }
        threads.execute(() -> workOff(work, busy));
    }

    private void workOff(Work work, AtomicInteger busy) {
        boolean more = true;
        try {
            for (int items = 0; running && more && items < TURN; ) {
                long begin = System.nanoTime();
                int worked = step.next(work, rush.isOn() ? 1 : TURN);
                items += worked;
                more = worked > 0 && goesOn(work, busy, System.nanoTime() - begin);
            }
        } catch (RuntimeException e) {
            more = false;
            log.error("The queue of {} stopped and will be looked at again in a second", work.table(), e);
        } finally {
            busy.decrementAndGet();
        }
        if (more) spawn(work); // behind the others: a hundred thousand rows of one table hold up nobody's letter
    }

    /** In a rush one is enough and takes breath; behind it there is work for all. */
    private boolean goesOn(Work work, AtomicInteger busy, long took) {
        if (work.isWaitedFor() || !rush.isOn()) {
            spawn(work);
            return true;
        }
        if (busy.get() > 1) return false;
        rest(Math.max(SHORTEST_REST, Math.min(LONGEST_REST, REST * took)));
        return true;
    }

    /** As long as the rush lasts and no longer. */
    private void rest(long nanos) {
        long end = System.nanoTime() + nanos;
        while (running && rush.isOn() && System.nanoTime() < end) LockSupport.parkNanos(SHORTEST_REST);
    }

    @Override
    public void start() {
        running = active;
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(20, TimeUnit.SECONDS)) log.warn("Queued work was still running at shutdown");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
