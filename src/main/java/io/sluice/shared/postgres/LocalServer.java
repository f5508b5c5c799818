package io.sluice.shared.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.sluice.shared.SluiceSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With no data source configured the application starts its own PostgreSQL and stops it last. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class LocalServer {

    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(SluiceSettings settings) {
        return LocalPostgres.start(settings.data());
    }

    // depends on the server, so the pool and everything above it close before the server stops
    @Bean(destroyMethod = "close")
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(LocalPostgres server) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(server.url())
                .username(LocalPostgres.USER)
                .password(server.password())
                .build();
    }
}
