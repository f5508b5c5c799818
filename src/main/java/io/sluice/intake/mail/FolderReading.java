package io.sluice.intake.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.stereotype.Component;

/** Reads a folder on from its watermark, and once more from a day on where that was asked for. */
@Component
class FolderReading {

    private final FolderMarks marks;
    private final Positions positions;
    private final UnreadLetters unread;
    private final LetterFetching fetching;

    FolderReading(FolderMarks marks, Positions positions, UnreadLetters unread, LetterFetching fetching) {
        this.marks = marks;
        this.positions = positions;
        this.unread = unread;
        this.fetching = fetching;
    }

    /** How many events there are now that were not there before. */
    int read(String mailbox, IMAPFolder folder, String channel) throws MessagingException, IOException {
        FolderMark mark = marks.of(mailbox, folder.getFullName());
        Place here = new Place(mailbox, folder.getFullName(), folder.getUIDValidity(), 0);
        long from = mark.uidValidity() == here.validity() ? mark.lastUid() + 1 : 1;
        int entered = 0;
        for (Message message : folder.getMessagesByUID(from, UIDFolder.LASTUID))
            // a server answers «from 8 on» with 7 where 7 is the last one
            if (message != null && folder.getUID(message) >= from) entered += enter(folder, message, here, channel);
        entered += again(mark, folder, here, channel);
        for (UnreadLetters.Wanted wanted : unread.wanted(here)) fetching.fetchWanted(folder, wanted, here);
        return entered;
    }

    private int again(FolderMark mark, IMAPFolder folder, Place here, String channel)
            throws MessagingException, IOException {
        LocalDate since = mark.fetchSince();
        if (since == null) return 0;
        int entered = 0;
        for (Message message : since(folder, here, since)) entered += enter(folder, message, here, channel);
        marks.fetched(here.mailbox(), here.folder());
        return entered;
    }

    /** Letters that came since the day and that no event has. */
    List<Message> since(IMAPFolder folder, Place here, LocalDate day) throws MessagingException {
        Date begin = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        Message[] found = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, begin));
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, numbers);
        Set<Long> uids = new HashSet<>();
        for (Message message : found) uids.add(folder.getUID(message));
        Set<Long> unknown = positions.unknown(here, uids);
        List<Message> missing = new ArrayList<>();
        for (Message message : found) if (unknown.contains(folder.getUID(message))) missing.add(message);
        return missing;
    }

    private int enter(IMAPFolder folder, Message message, Place here, String channel)
            throws MessagingException, IOException {
        return fetching.fetch(folder, message, here, channel) ? 1 : 0;
    }
}
