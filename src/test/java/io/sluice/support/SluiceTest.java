package io.sluice.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the one shared application: real PostgreSQL and web server, jobs and queue worked off by hand, own tables
 * empty and the clock at real time when it begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sluice.jobs.enabled=false",
            "sluice.work.enabled=false",
            "sluice.calls.generic.secret=sample-secret",
            "sluice.calls.zadarma.secret=sample-secret",
            "sluice.calls.asterisk.secret=sample-secret",
            "sluice.calls.mango.key=sample-key",
            "sluice.calls.mango.salt=sample-salt",
            "sluice.calls.extensions.101=anna",
            "sluice.calls.extensions.102=boris"
        })
@ContextConfiguration(initializers = TestData.class)
@Import({Api.class, BrokenPage.class, FreshStart.class, TestTime.class})
@ExtendWith(FreshStart.BeforeEachTest.class)
public @interface SluiceTest {}
