package io.sluice.process.funnel;

import io.sluice.communication.Attachment;
import io.sluice.communication.Invitation;
import io.sluice.communication.Invitations;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.DealStatus;
import io.sluice.deal.MeetingState;
import io.sluice.deal.MeetingView;
import io.sluice.deal.Meetings;
import io.sluice.shared.EmailAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Invitation, new date, reminder and the word that it will not take place: each with the meeting as a file for the client's calendar. */
@Component
class MeetingLetters {

    private static final String CANCELLED = "meeting-cancelled";

    private final Meetings meetings;
    private final Addressees addressees;
    private final Organizers organizers;
    private final Invitations invitations;
    private final LetterFields fields;
    private final Outbox outbox;
    private final Clock clock;

    MeetingLetters(
            Meetings meetings,
            Addressees addressees,
            Organizers organizers,
            Invitations invitations,
            LetterFields fields,
            Outbox outbox,
            Clock clock) {
        this.meetings = meetings;
        this.addressees = addressees;
        this.organizers = organizers;
        this.invitations = invitations;
        this.fields = fields;
        this.outbox = outbox;
        this.clock = clock;
    }

    void invite(UUID dealId) {
        queue("meeting-invitation", dealId);
    }

    void moved(UUID dealId) {
        queue("meeting-moved", dealId);
    }

    void remind(UUID dealId) {
        queue("meeting-reminder", dealId);
    }

    /** A meeting whose time has passed needs no letter that says so. */
    void cancelled(UUID dealId) {
        queue(
                CANCELLED,
                dealId,
                meeting -> meeting.state() == MeetingState.CANCELLED
                        && meeting.at().isAfter(clock.instant()));
    }

    private void queue(String kind, UUID dealId) {
        queue(kind, dealId, meeting -> meeting.state() == MeetingState.SCHEDULED);
    }

    /** Whoever is reached by phone alone has no letter. */
    private void queue(String kind, UUID dealId, Predicate<MeetingView> wanted) {
        Addressee to = addressees.of(dealId);
        to.email()
                .ifPresent(email ->
                        meetings.current(dealId).filter(wanted).ifPresent(meeting -> queue(kind, to, email, meeting)));
    }

    private void queue(String kind, Addressee to, EmailAddress email, MeetingView meeting) {
        outbox.queue(new NewMessage(
                kind,
                "meeting",
                meeting.id(),
                meeting.revision(),
                to.client().id(),
                meeting.dealId(),
                email,
                to.language(),
                data(to, meeting),
                List.of(),
                List.of(file(kind, invitation(to, email, meeting)))));
    }

    private Map<String, Object> data(Addressee to, MeetingView meeting) {
        Map<String, Object> data = fields.of(to);
        Map<String, Object> own = new HashMap<>(Map.of("start", meeting.at(), "place", meeting.place()));
        if (to.deal().status() == DealStatus.OPEN) own.put("again", "yes");
        data.put("meeting", own);
        return data;
    }

    private Attachment file(String kind, Invitation invitation) {
        return kind.equals(CANCELLED) ? invitations.cancel(invitation) : invitations.request(invitation);
    }

    private Invitation invitation(Addressee to, EmailAddress email, MeetingView meeting) {
        return new Invitation(
                meeting.id(),
                meeting.revision(),
                meeting.at(),
                meeting.length(),
                to.deal().title(),
                meeting.place(),
                organizers.of(to.deal()),
                email);
    }
}
