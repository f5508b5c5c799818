package io.sluice.bench;

import io.sluice.bench.Windows.Reading;
import io.sluice.process.engine.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand timers due at once: ours tell the head that a lead was not answered, the bare ones lead to their end. */
final class TimerBenchmark {

    private static final int TIMERS = Integer.getInteger("bench.timers", 1000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 6);
    private static final int LONGEST_SECONDS = 60;
    private static final String OURS = "Timer_FirstResponseMissed";
    private static final String BARE = "Timer_Contact";

    private final List<Double> same = new ArrayList<>();
    private final List<Double> defaults = new ArrayList<>();

    static void run() throws Exception {
        try (Bench bench = Bench.startWithoutQueue();
                BareEngine bare = bench.bareEngine();
                BareEngine withDefaults = bench.bareEngineWithDefaults()) {
            bench.bean(Jobs.class).stop();
            new TimerBenchmark().compare(bench, bare, withDefaults);
        }
    }

    private void compare(Bench bench, BareEngine bare, BareEngine withDefaults) throws Exception {
        for (int round = 0; round <= ROUNDS; round++) {
            Reading b = bare(bench, bare);
            Reading o = ours(bench);
            if (round == 0) continue; // warm-up
            Reading d = bare(bench, withDefaults);
            Windows.print(round, "bare, same settings", b);
            Windows.print(round, "bare, default settings", d);
            Windows.print(round, "our timers", o);
            same.add(o.rate() / b.rate());
            defaults.add(o.rate() / d.rate());
        }
        report("our timers / bare with the same settings", same);
        report("our timers / bare with default settings", defaults);
    }

    private static Reading ours(Bench bench) throws Exception {
        Staff staff = new Staff(bench);
        Strangers strangers = Strangers.of(bench);
        Journey journey = new Journey(staff, strangers, new Bank(staff));
        for (int i = 0; i < TIMERS; i++) journey.requested(strangers.next());
        Jobs jobs = bench.bean(Jobs.class);
        return drained(bench.bean(DataSource.class), OURS, jobs::start, jobs::stop);
    }

    private static Reading bare(Bench bench, BareEngine bare) throws Exception {
        for (int i = 0; i < TIMERS; i++) bare.startOne();
        JobExecutor jobs = executor(bare.engine());
        return drained(bench.bareDataSource(), BARE, jobs::start, jobs::shutdown);
    }

    private static JobExecutor executor(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** From the start of the job executor to the last timer, or for a minute. */
    private static Reading drained(DataSource schema, String timer, Runnable start, Runnable stop) throws Exception {
        JdbcClient db = JdbcClient.create(schema);
        String due = "from act_ru_job where handler_cfg_ = '" + timer + "' and duedate_ < now() - interval '1 hour'";
        db.sql("update act_ru_job set duedate_ = now() - interval '1 day' where id_ in (select id_ from act_ru_job"
                        + " where handler_cfg_ = '" + timer + "' order by duedate_ desc limit " + TIMERS + ")")
                .update();
        long cpu = Cpu.nanos();
        long begin = System.nanoTime();
        start.run();
        long left = TIMERS;
        while (left > 0 && System.nanoTime() - begin < LONGEST_SECONDS * 1_000_000_000L) {
            Thread.sleep(20);
            left = db.sql("select count(*) " + due).query(Long.class).single();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        stop.run();
        db.sql("update act_ru_job set duedate_ = now() + interval '30 days' where id_ in (select id_ " + due + ")")
                .update();
        return new Reading((TIMERS - left) / seconds, (Cpu.nanos() - cpu) / 1e6 / Math.max(1, TIMERS - left));
    }

    private static void report(String name, List<Double> ratios) {
        System.out.printf(
                Locale.ROOT, "BENCH %s: median ratio %.2f of %s%n", name, Windows.median(ratios), Windows.rounded(ratios));
    }
}
