package io.sluice.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lists that lie where this application can read them; any other one is uploaded.
 *
 * @param callList the exchange's own list of calls, such as Asterisk's {@code Master.csv}
 * @param formList the list that a site keeps of its forms
 * @param formSite key of that site
 */
@ConfigurationProperties("sluice.reconciliation")
record ReconciliationSettings(
        @Nullable Path callList,
        @Nullable Path formList,
        @DefaultValue("demo-site") String formSite) {}
