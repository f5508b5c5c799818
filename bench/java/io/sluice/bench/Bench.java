package io.sluice.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.sluice.Sluice;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application under load and the bare engine beside it, on one database. */
final class Bench implements AutoCloseable {

    private static final String FOLDER = "target/bench";
    private static final List<String> USUAL = List.of(
            "--server.port=0",
            "--sluice.intake.posts-per-minute=100000000",
            "--logging.level.root=WARN");

    private final ConfigurableApplicationContext application;
    private final HikariDataSource bareSchema;

    private Bench(ConfigurableApplicationContext application, HikariDataSource bareSchema) {
        this.application = application;
        this.bareSchema = bareSchema;
    }

    static Bench start() throws Exception {
        return started(FOLDER);
    }

    /** Letters, PDF and seals stay rows: work behind the requests is measured elsewhere or not at all. */
    static Bench startWithoutQueue() throws Exception {
        return startWithoutQueue(FOLDER);
    }

    static Bench startWithoutQueue(String folder) throws Exception {
        return started(folder, "--sluice.work.enabled=false");
    }

    private static Bench started(String folder, String... further) throws Exception {
        ConfigurableApplicationContext application = SpringApplication.run(
                Sluice.class,
                Stream.concat(Stream.concat(USUAL.stream(), Stream.of("--sluice.data=" + folder)), Stream.of(further))
                        .toArray(String[]::new));
        Cpu.watchServer(Path.of(folder));
        return new Bench(application, bareSchema(application.getBean(HikariDataSource.class)));
    }

    private static HikariDataSource bareSchema(HikariDataSource ours) throws Exception {
        try (Connection connection = ours.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("drop schema if exists bare cascade");
            sql.execute("create schema bare");
        }
        HikariDataSource bare = new HikariDataSource();
        bare.setJdbcUrl(ours.getJdbcUrl() + "&currentSchema=bare");
        bare.setUsername(ours.getUsername());
        bare.setPassword(ours.getPassword());
        bare.setMaximumPoolSize(16);
        return bare;
    }

    /** A bare engine whose job executor has the settings of ours. */
    BareEngine bareEngine() throws Exception {
        JobExecutor ours = bean(JobExecutor.class);
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        jobs.setCorePoolSize(((DefaultJobExecutor) ours).getCorePoolSize());
        jobs.setMaxPoolSize(((DefaultJobExecutor) ours).getMaxPoolSize());
        jobs.setQueueSize(((DefaultJobExecutor) ours).getQueueSize());
        jobs.setMaxJobsPerAcquisition(ours.getMaxJobsPerAcquisition());
        jobs.setWaitTimeInMillis(ours.getWaitTimeInMillis());
        jobs.setMaxWait(ours.getMaxWait());
        jobs.setBackoffTimeInMillis(ours.getBackoffTimeInMillis());
        jobs.setMaxBackoff(ours.getMaxBackoff());
        return BareEngine.start(bareSchema, "bare", jobs);
    }

    /** One whose job executor is as the engine brings it. */
    BareEngine bareEngineWithDefaults() throws Exception {
        return BareEngine.start(bareSchema, "bare-defaults", new DefaultJobExecutor());
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    void publish(Object fact) {
        application.publishEvent(fact);
    }

    DataSource bareDataSource() {
        return bareSchema;
    }

    String base() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    long count(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** Nothing is asked whether a row is still named elsewhere: a hundred thousand such questions would take minutes. */
    void forget(String rows) {
        String unasked = "set session_replication_role = replica; delete from %s; set session_replication_role = origin";
        bean(JdbcClient.class).sql(unasked.formatted(rows)).update();
    }

    @Override
    public void close() {
        bareSchema.close();
        application.close();
    }
}
