package io.sluice.communication;

import io.sluice.shared.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Meetings as calendar files (RFC 5545) that go along with a letter. */
@Component
public class Invitations {

    private static final ProdId MADE_BY = new ProdId("-//Sluice//Meetings//EN");

    private final MailSettings settings;
    private final Clock clock;

    Invitations(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks the attendee to come, or to come at another time. */
    public Attachment request(Invitation invitation) {
        return file(invitation, Method.VALUE_REQUEST, Status.VALUE_CONFIRMED);
    }

    /** Takes the meeting out of the attendee's calendar. */
    public Attachment cancel(Invitation invitation) {
        return file(invitation, Method.VALUE_CANCEL, Status.VALUE_CANCELLED);
    }

    private Attachment file(Invitation invitation, String method, String status) {
        Calendar calendar = new Calendar();
        List.<Property>of(MADE_BY, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, new Method(method))
                .forEach(calendar::add);
        VEvent event = event(invitation);
        event.add(new Status(status));
        calendar.add(event);
        return new Attachment(
                "meeting.ics", "text/calendar; method=" + method + "; charset=UTF-8", calendar.toString());
    }

    private VEvent event(Invitation invitation) {
        VEvent event = new VEvent(false);
        event.add(new Uid(invitation.meetingId() + "@sluice"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStart<Instant>(invitation.start()));
        event.add(new DtEnd<Instant>(invitation.start().plus(invitation.lasts())));
        event.add(new Summary(invitation.title()));
        if (invitation.place() != null) event.add(new Location(invitation.place()));
        event.add(new Organizer(mailto(organizer(invitation))));
        event.add(new Attendee(mailto(invitation.attendee())));
        return event;
    }

    private EmailAddress organizer(Invitation invitation) {
        return Objects.requireNonNullElseGet(invitation.organizer(), () -> EmailAddress.parse(settings.from()));
    }

    // addresses may hold characters that an address of the web has to escape
    private static URI mailto(EmailAddress address) {
        try {
            return new URI("mailto", address.value(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
