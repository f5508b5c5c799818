package io.sluice.intake.mail;

import io.sluice.intake.Listed;
import io.sluice.intake.Reconciled;
import io.sluice.intake.Reconciliations;
import io.sluice.intake.SenderList;
import io.sluice.shared.SluiceSettings;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.stereotype.Component;

/** What lies in the mailboxes beside what the journal has of it; what is missing is fetched at the next reading. */
@Component
class MailboxComparison implements SenderList {

    /** What came a moment ago may still be on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private final MailboxSettings settings;
    private final FolderList list;
    private final FolderMarks marks;
    private final Reconciliations reconciliations;
    private final Clock clock;
    private final ZoneId zone;

    MailboxComparison(
            MailboxSettings settings,
            FolderList list,
            FolderMarks marks,
            Reconciliations reconciliations,
            Clock clock,
            SluiceSettings sluice) {
        this.settings = settings;
        this.list = list;
        this.marks = marks;
        this.reconciliations = reconciliations;
        this.clock = clock;
        this.zone = sluice.zone();
    }

    @Override
    public void compare(LocalDate since) throws MessagingException {
        for (Mailbox mailbox : settings.mailboxes()) compare(mailbox, since);
    }

    void compare(Mailbox mailbox, LocalDate since) throws MessagingException {
        try (MailboxConnection line = MailboxConnection.open(mailbox, settings.mailTimeout())) {
            compare(mailbox, MailChannel.NAME, line.folder(mailbox.folder()), since);
            String sent = mailbox.sentFolder();
            if (sent != null) compare(mailbox, SentChannel.NAME, line.folder(sent), since);
        }
    }

    private void compare(Mailbox mailbox, String channel, IMAPFolder open, LocalDate since) throws MessagingException {
        try (IMAPFolder folder = open) {
            Place here = new Place(mailbox.name(), folder.getFullName(), folder.getUIDValidity(), 0);
            Instant until = clock.instant().minus(ON_ITS_WAY);
            Map<LocalDate, List<Listed>> days = list.since(folder, since).stream()
                    .filter(one -> one.at().isBefore(until))
                    .collect(Collectors.groupingBy(one -> LocalDate.ofInstant(one.at(), zone)));
            Set<String> known = list.known(here, days.values());
            boolean whole = true;
            for (LocalDate day = since; !day.isAfter(reconciliations.today()); day = day.plusDays(1)) {
                Reconciled result =
                        reconciliations.keep(channel, mailbox.name(), day, days.getOrDefault(day, List.of()), known);
                whole &= result.missing() == 0;
            }
            if (!whole) marks.fetchSince(mailbox.name(), since);
        }
    }
}
