package io.sluice.deal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Meetings of a deal, at most one of them ahead. */
@Component
public class Meetings {

    /** Newest first; visible with the deal. */
    public List<MeetingView> ofDeal(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    /** For the process: the one that is scheduled, or was the last to be. */
    public Optional<MeetingView> current(UUID dealId) {
        throw new UnsupportedOperationException();
    }

    public MeetingView schedule(UUID dealId, NewMeeting asked) {
        throw new UnsupportedOperationException();
    }

    public MeetingView move(UUID dealId, Instant at, String reason) {
        throw new UnsupportedOperationException();
    }

    public void cancel(UUID dealId, String reason) {
        throw new UnsupportedOperationException();
    }

    public void noShow(UUID dealId, String reason) {
        throw new UnsupportedOperationException();
    }

    public void hold(UUID dealId, String minutes, String nextStep) {
        throw new UnsupportedOperationException();
    }
}
