package io.sluice.intake;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Requests of web sites and of our own form. */
@Component
class WebRequests implements Channel {

    /** Who presses twice, or sends the form again because nobody has called within the hour, asks once. */
    private static final Duration IMPATIENCE = Duration.ofHours(1);

    private final LeadIntake leads;
    private final Repeats repeats;

    WebRequests(LeadIntake leads, Repeats repeats) {
        this.leads = leads;
        this.repeats = repeats;
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public Decision decide(EventView event) {
        LeadRequest request = LeadRequest.of(RawFields.read(event.contentType(), event.raw()));
        if (request.message() == null) return leads.capture(event, request);
        String asked = Repeats.fingerprint("web", event.site(), request.phone(), request.email(), request.message());
        return repeats.before(event, asked, IMPATIENCE)
                .map(first -> Decision.duplicate("rule: the same request again", first))
                .orElseGet(() -> leads.capture(event, request))
                .saying(asked);
    }
}
