package io.sluice.intake.mail;

import io.sluice.intake.Listed;
import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.stereotype.Component;

/** The letters of a folder by their numbers, without their content. */
@Component
class FolderList {

    private final Positions positions;

    FolderList(Positions positions) {
        this.positions = positions;
    }

    /** A server searches by its own days: one more is asked for and left out again. */
    List<Listed> since(IMAPFolder folder, LocalDate day) throws MessagingException {
        Date begin = Date.from(day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Message[] found = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, begin));
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        // not the envelope: a server may fail to make one of a broken letter
        numbers.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(found, numbers);
        List<Listed> letters = new ArrayList<>();
        for (Message message : found)
            letters.add(new Listed(
                    String.valueOf(folder.getUID(message)),
                    message.getReceivedDate().toInstant(),
                    null));
        return letters;
    }

    Set<String> known(Place folder, Collection<List<Listed>> days) {
        Set<Long> uids = days.stream()
                .flatMap(List::stream)
                .map(one -> Long.valueOf(one.externalId()))
                .collect(Collectors.toSet());
        Set<Long> unknown = positions.unknown(folder, uids);
        return uids.stream()
                .filter(uid -> !unknown.contains(uid))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
