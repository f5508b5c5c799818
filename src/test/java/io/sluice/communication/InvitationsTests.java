package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InvitationsTests {

    private final Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final Invitations invitations = new Invitations(Clock.fixed(now, ZoneOffset.UTC));

    @Test
    void anInvitationKeepsItsIdentityAndCountsItsChanges() {
        Invitation first = meeting(0);

        assertThat(invitations.request(first).text())
                .contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + first.meetingId())
                .contains("DTSTART:20261123T110000Z", "DTEND:20261123T120000Z")
                .contains("SUMMARY:Offer\\, prices");
        assertThat(invitations.request(meeting(2)).text()).contains("SEQUENCE:2");
    }

    @Test
    void aCancellationTakesItOutOfTheCalendar() {
        Attachment cancelled = invitations.cancel(meeting(3));

        assertThat(cancelled.text()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(cancelled.mediaType()).contains("method=CANCEL");
    }

    private static Invitation meeting(int sequence) {
        return new Invitation(
                Ids.next(),
                sequence,
                Instant.parse("2026-11-23T11:00:00Z"),
                Duration.ofHours(1),
                "Offer, prices",
                "Moscow; Tverskaya 1",
                EmailAddress.parse("anna@sluice.example"),
                EmailAddress.parse("petr@example.com"));
    }
}
