package io.sluice.intake.web;

import io.sluice.intake.mail.Mailboxes;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How far each mailbox has been read, and the wish to read one once more. */
@Controller
@PreAuthorize("hasAnyRole('sales-head', 'director', 'admin', 'service')")
class MailboxesPage {

    private final Mailboxes mailboxes;
    private final Clock clock;
    private final ZoneId zone;

    MailboxesPage(Mailboxes mailboxes, Clock clock, SluiceSettings settings) {
        this.mailboxes = mailboxes;
        this.clock = clock;
        this.zone = settings.zone();
    }

    @GetMapping("/intake/mailboxes")
    ModelAndView mailboxes() {
        return new ModelAndView("intake/mailboxes", Map.of("folders", mailboxes.states()));
    }

    @PostMapping("/intake/mailboxes")
    @PreAuthorize("hasAnyRole('sales-head', 'admin')")
    ModelAndView since(
            @RequestParam String mailbox,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since) {
        fetch(mailbox, since);
        return new ModelAndView("redirect:/intake/mailboxes");
    }

    @ResponseBody
    @PostMapping("/api/v1/intake/mailboxes/{mailbox}/fetch")
    @PreAuthorize("hasAnyRole('sales-head', 'admin', 'service')")
    ResponseEntity<Void> since(@PathVariable String mailbox, @RequestBody Since wish) {
        fetch(mailbox, wish.since());
        return ResponseEntity.accepted().build();
    }

    private void fetch(String mailbox, LocalDate since) {
        if (since.isAfter(LocalDate.ofInstant(clock.instant(), zone)))
            throw Refusal.invalidField("since", "intake.mail.since.past");
        mailboxes.fetchSince(mailbox, since);
    }

    /** From which day on. */
    record Since(LocalDate since) {

        Since {
            if (since == null) throw Refusal.invalidField("since", "shared.parameter.missing");
        }
    }
}
