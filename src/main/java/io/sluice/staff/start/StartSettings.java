package io.sluice.staff.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * First people by configuration.
 *
 * @param login of the first administrator
 * @param password of the first administrator; may be left out once there is one
 */
@ConfigurationProperties("sluice.admin")
record StartSettings(
        @DefaultValue("admin") String login, @Nullable String password) {}
