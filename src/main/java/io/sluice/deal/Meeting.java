package io.sluice.deal;

import io.sluice.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that is ahead or was. */
@Entity
class Meeting {

    @Id
    UUID id;

    UUID dealId;

    @Enumerated(EnumType.STRING)
    MeetingState state = MeetingState.SCHEDULED;

    int revision;
    Instant at;
    int minutesLong;
    String place;

    @Nullable
    String agenda;

    @Nullable
    String minutes;

    @Nullable
    String nextStep;

    @Nullable
    String reason;

    Instant createdAt;

    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(UUID dealId, NewMeeting asked, Instant now) {
        this.id = Ids.next();
        this.dealId = dealId;
        this.at = asked.at();
        this.minutesLong = (int) asked.length().toMinutes();
        this.place = asked.place();
        this.agenda = asked.agenda();
        this.createdAt = now;
    }

    void moveTo(Instant later, String why) {
        at = later;
        reason = why;
        revision++;
    }

    void end(MeetingState how, String why) {
        state = how;
        reason = why;
        revision++;
    }

    void hold(String said, @Nullable String next) {
        state = MeetingState.HELD;
        minutes = said;
        nextStep = next;
    }

    MeetingView view() {
        return new MeetingView(
                id,
                dealId,
                state,
                revision,
                at,
                Duration.ofMinutes(minutesLong),
                place,
                agenda,
                minutes,
                nextStep,
                reason);
    }
}
