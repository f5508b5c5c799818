package io.sluice.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.sluice.Sluice;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application under load and the bare engine beside it, on one database. */
final class Bench implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final HikariDataSource bareSchema;

    private Bench(ConfigurableApplicationContext application, HikariDataSource bareSchema) {
        this.application = application;
        this.bareSchema = bareSchema;
    }

    static Bench start() throws Exception {
        ConfigurableApplicationContext application = SpringApplication.run(
                Sluice.class,
                "--server.port=0",
                "--sluice.data=target/bench",
                "--sluice.intake.posts-per-minute=100000000",
                "--logging.level.root=WARN");
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

    /** A bare engine whose job executor has our settings. */
    BareEngine bareEngine() throws Exception {
        DefaultJobExecutor jobs = new DefaultJobExecutor();
        jobs.setCorePoolSize(4);
        jobs.setMaxPoolSize(4);
        jobs.setQueueSize(200);
        jobs.setMaxJobsPerAcquisition(50);
        jobs.setWaitTimeInMillis(200);
        jobs.setMaxWait(5000);
        return BareEngine.start(bareSchema, "bare", jobs);
    }

    BareEngine bareEngineWithDefaults() throws Exception {
        return BareEngine.start(bareSchema, "bare-defaults", new DefaultJobExecutor());
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
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

    @Override
    public void close() {
        bareSchema.close();
        application.close();
    }
}
