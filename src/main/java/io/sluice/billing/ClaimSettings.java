package io.sluice.billing;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What our contracts say of late payment beyond the rate that each agrees on (clause 5.1 of their template).
 *
 * @param penaltyCap most that a penalty comes to, in percent of the late sum
 * @param answerDays calendar days to pay after a claim was sent (АПК РФ 4)
 */
@ConfigurationProperties("sluice.claims")
record ClaimSettings(
        @DefaultValue("10") BigDecimal penaltyCap,
        @DefaultValue("30") int answerDays) {}
