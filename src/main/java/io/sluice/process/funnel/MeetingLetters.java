package io.sluice.process.funnel;

import io.sluice.communication.Invitation;
import io.sluice.communication.Invitations;
import io.sluice.communication.NewMessage;
import io.sluice.communication.Outbox;
import io.sluice.deal.MeetingState;
import io.sluice.deal.MeetingView;
import io.sluice.deal.Meetings;
import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invitation, new date and reminder: each with the meeting as a file for the client's calendar. */
@Component
class MeetingLetters {

    private final Meetings meetings;
    private final Addressees addressees;
    private final Organizers organizers;
    private final Invitations invitations;
    private final LetterFields fields;
    private final Outbox outbox;

    MeetingLetters(
            Meetings meetings,
            Addressees addressees,
            Organizers organizers,
            Invitations invitations,
            LetterFields fields,
            Outbox outbox) {
        this.meetings = meetings;
        this.addressees = addressees;
        this.organizers = organizers;
        this.invitations = invitations;
        this.fields = fields;
        this.outbox = outbox;
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

    /** Whoever is reached by phone alone has no letter. */
    private void queue(String kind, UUID dealId) {
        Addressee to = addressees.of(dealId);
        to.email()
                .ifPresent(email -> meetings.current(dealId)
                        .filter(meeting -> meeting.state() == MeetingState.SCHEDULED)
                        .ifPresent(meeting -> queue(kind, to, email, meeting)));
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
                List.of(invitations.request(invitation(to, email, meeting)))));
    }

    private Map<String, Object> data(Addressee to, MeetingView meeting) {
        Map<String, Object> data = fields.of(to);
        data.put("meeting", Map.of("start", meeting.at(), "place", meeting.place()));
        return data;
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
