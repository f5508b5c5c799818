package io.sluice.intake.mail;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A mailbox that is read.
 *
 * @param name what it is called in the journal; never changed, since what was read is remembered under it
 * @param address the address that clients write to
 * @param tls {@code imaps}; off only where the server stands beside us
 * @param sentFolder folder of letters that people send from their own programs, or none
 * @param pollEvery how often it is looked at where the server does not call us
 */
record Mailbox(
        @NotBlank String name,
        @NotBlank String host,
        @DefaultValue("993") int port,
        @NotBlank String username,
        @NotBlank String password,
        @NotBlank String address,
        @DefaultValue("true") boolean tls,
        @DefaultValue("INBOX") String folder,
        @Nullable String sentFolder,
        @DefaultValue("30s") Duration pollEvery) {

    @Override
    public String toString() {
        return name + " at " + host; // and never the password
    }
}
