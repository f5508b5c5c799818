package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationsTests {

    private final Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final MailSettings settings =
            new MailSettings("house@sluice.example", "Sluice", false, false, false, Duration.ofSeconds(1));
    private final Invitations invitations = new Invitations(settings, Clock.fixed(now, ZoneOffset.UTC));

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

    @Test
    void whereNobodyInvitesInPersonTheHouseDoes() {
        assertThat(invitations.request(meeting(0, null)).text()).contains("mailto:house@sluice.example");
        assertThat(invitations.request(meeting(0)).text()).contains("mailto:anna@sluice.example");
    }

    private static Invitation meeting(int sequence) {
        return meeting(sequence, EmailAddress.parse("anna@sluice.example"));
    }

    private static Invitation meeting(int sequence, @Nullable EmailAddress organizer) {
        return new Invitation(
                Ids.next(),
                sequence,
                Instant.parse("2026-11-23T11:00:00Z"),
                Duration.ofHours(1),
                "Offer, prices",
                "Moscow; Tverskaya 1",
                organizer,
                EmailAddress.parse("petr@example.com"));
    }
}
