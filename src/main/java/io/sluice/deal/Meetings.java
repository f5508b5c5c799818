package io.sluice.deal;

import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of a deal, at most one of them ahead. */
@Component
@Transactional
public class Meetings {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final StoredMeetings stored;
    private final DealDesk desk;
    private final DealNews news;
    private final Clock clock;

    Meetings(StoredMeetings stored, DealDesk desk, DealNews news, Clock clock) {
        this.stored = stored;
        this.desk = desk;
        this.news = news;
        this.clock = clock;
    }

    /** Newest first; visible with the deal. */
    @Transactional(readOnly = true)
    public List<MeetingView> ofDeal(UUID dealId) {
        return stored.findTop50ByDealIdOrderByCreatedAtDesc(desk.seen(dealId).id).stream()
                .map(Meeting::view)
                .toList();
    }

    /** For the process: the one that is scheduled, or was the last to be. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> current(UUID dealId) {
        return stored.findFirstByDealIdOrderByCreatedAtDesc(dealId).map(Meeting::view);
    }

    public MeetingView schedule(UUID dealId, NewMeeting asked) {
        desk.locked(dealId).requireNotOver();
        requireAhead("meetingAt", asked.at());
        Reasons.required("place", asked.place());
        if (asked.length().compareTo(SHORTEST) < 0 || asked.length().compareTo(LONGEST) > 0)
            throw Refusal.invalidField("lengthMinutes", "deal.meeting.length");
        if (ahead(dealId).isPresent()) throw Refusal.conflict("deal.meeting.already");
        Meeting meeting = stored.saveAndFlush(new Meeting(dealId, asked, clock.instant()));
        news.tell(dealId, "meeting-scheduled", meeting.at.toString(), null);
        return meeting.view();
    }

    /** From a task or by the deal's owner or their head; the reminder and the invitation follow. */
    public MeetingView move(UUID dealId, Instant at, @Nullable String reason) {
        desk.worked(dealId);
        Meeting meeting = theOneAhead(dealId);
        requireAhead("movedTo", at);
        meeting.moveTo(at, Reasons.required(reason));
        stored.saveAndFlush(meeting);
        news.tell(dealId, "meeting-moved", at.toString(), reason);
        news.publish(new MeetingMoved(dealId, meeting.id, at));
        return meeting.view();
    }

    public void cancel(UUID dealId, @Nullable String reason) {
        end(dealId, MeetingState.CANCELLED, reason);
    }

    public void noShow(UUID dealId, @Nullable String reason) {
        end(dealId, MeetingState.NO_SHOW, reason);
    }

    public void hold(UUID dealId, @Nullable String minutes, @Nullable String nextStep) {
        Meeting meeting = theOneAhead(dealId);
        String said = Reasons.longText("minutes", minutes);
        meeting.hold(said, nextStep == null || nextStep.isBlank() ? null : nextStep.strip());
        stored.saveAndFlush(meeting);
        news.tell(dealId, "meeting-held", meeting.at.toString(), null);
    }

    /** A deal that goes elsewhere keeps no meeting that nobody prepares. */
    @EventListener
    void dropWhenLost(DealLost lost) {
        drop(lost.dealId());
    }

    @EventListener
    void dropWhenPutOff(DealPutOff putOff) {
        drop(putOff.dealId());
    }

    @EventListener
    void dropWhenMoved(DealMoved moved) {
        drop(moved.dealId());
    }

    private void drop(UUID dealId) {
        ahead(dealId).ifPresent(meeting -> end(dealId, MeetingState.CANCELLED, desk.why(dealId)));
    }

    private void end(UUID dealId, MeetingState how, @Nullable String reason) {
        Meeting meeting = theOneAhead(dealId);
        meeting.end(how, Reasons.required(reason));
        stored.saveAndFlush(meeting);
        news.tell(dealId, "meeting-" + how, meeting.at.toString(), reason);
        news.publish(new MeetingCancelled(dealId, meeting.id));
    }

    private Optional<Meeting> ahead(UUID dealId) {
        return stored.findByDealIdAndState(dealId, MeetingState.SCHEDULED);
    }

    private Meeting theOneAhead(UUID dealId) {
        return ahead(dealId).orElseThrow(() -> Refusal.conflict("deal.meeting.none"));
    }

    private void requireAhead(String field, Instant at) {
        if (!at.isAfter(clock.instant())) throw Refusal.invalidField(field, "deal.meeting.past");
    }
}
