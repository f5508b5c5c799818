package io.sluice.intake.mail;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailboxes that are read ({@code sluice.mailboxes[*]}).
 *
 * @param mailTimeout how long a mail server may take for each answer
 * @param largestLetter what is larger is not fetched but shown to a person
 */
@Validated
@ConfigurationProperties("sluice")
record MailboxSettings(
        @Valid @DefaultValue List<Mailbox> mailboxes,
        @DefaultValue("60s") Duration mailTimeout,
        @DefaultValue("100MB") DataSize largestLetter) {}
