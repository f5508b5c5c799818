package io.sluice.intake.telephony;

import io.sluice.intake.CallSettings;
import io.sluice.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our own form of events, for exchanges that can be taught one: {@code ringing, answered, ended, recorded}. */
@Component
class GenericCalls implements Provider {

    private final CallSettings.@Nullable Signed settings;
    private final BodySignature signature;

    GenericCalls(CallSettings settings, Clock clock) {
        this.settings = settings.generic();
        this.signature = new BodySignature(clock);
    }

    @Override
    public String name() {
        return "generic";
    }

    @Override
    public boolean isOpen() {
        return settings != null;
    }

    @Override
    public boolean signed(Knock knock) {
        return settings != null && signature.signed(knock, settings.secret());
    }

    @Override
    public String key(String raw) {
        try {
            String id = Fields.of(raw).text("eventId");
            return id == null ? Digests.sha256(raw) : "event:" + id;
        } catch (Refusal unreadable) {
            return Digests.sha256(raw);
        }
    }

    @Override
    public Optional<CallReport> read(String raw, Instant receivedAt) {
        Fields event = Fields.of(raw);
        Instant named = event.moment(ZoneOffset.UTC, "occurredAt");
        Instant at = named == null ? receivedAt : named;
        String kind = event.require("event");
        boolean ended = kind.equals("ended");
        long talk = ended && "answered".equals(event.text("result")) ? Math.max(1, event.number("talkSeconds")) : 0;
        Way way = way(event.text("direction"));
        return Optional.of(new CallReport(
                event.require("callId"),
                way,
                event.text(way == Way.OUT ? "to" : "from"),
                event.text(way == Way.OUT ? "from" : "to"),
                event.text("extension"),
                at,
                kind.equals("answered") ? at : talk > 0 ? at.minusSeconds(talk) : null,
                ended ? at : null,
                talk,
                event.text("recordingUrl")));
    }

    private static @Nullable Way way(@Nullable String direction) {
        if (direction == null) return null;
        return switch (direction) {
            case "inbound", "in" -> Way.IN;
            case "outbound", "out" -> Way.OUT;
            case "internal" -> Way.INNER;
            default -> throw Refusal.invalidField("direction", "shared.parameter.invalid", direction);
        };
    }
}
