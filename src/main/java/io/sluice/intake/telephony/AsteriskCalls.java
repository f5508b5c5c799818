package io.sluice.intake.telephony;

import io.sluice.intake.CallSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Call detail records (CDR) and channel events (CEL) of Asterisk as JSON; legs of a call share their {@code linkedid}. */
@Component
class AsteriskCalls implements Provider {

    /** Longer than any extension, shorter than any subscriber's number. */
    private static final int LONGEST_EXTENSION = 6;

    private final CallSettings.@Nullable Signed settings;
    private final BodySignature signature;
    private final ZoneId zone;

    AsteriskCalls(CallSettings settings, Clock clock) {
        this.settings = settings.asterisk();
        this.signature = new BodySignature(clock);
        ZoneId own = this.settings == null ? null : this.settings.zone();
        this.zone = own == null ? ZoneOffset.UTC : own;
    }

    @Override
    public String name() {
        return "asterisk";
    }

    @Override
    public boolean isOpen() {
        return settings != null;
    }

    @Override
    public boolean signed(Knock knock) {
        return settings != null && signature.signed(knock, settings.secret());
    }

    ZoneId zone() {
        return zone;
    }

    @Override
    public Optional<CallReport> read(String raw, Instant receivedAt) {
        Fields event = Fields.of(raw);
        return event.text("eventtype", "eventname") == null
                ? Optional.of(record(event, receivedAt))
                : channelEvent(event, receivedAt);
    }

    private CallReport record(Fields event, Instant receivedAt) {
        boolean answered = "ANSWERED".equals(event.text("disposition"));
        Instant ended = Objects.requireNonNullElse(event.moment(zone, "end"), receivedAt);
        Instant began = event.moment(zone, "answer");
        return report(event, "src", "dst")
                .at(Objects.requireNonNullElse(event.moment(zone, "start"), ended))
                .talked(answered ? Objects.requireNonNullElse(began, ended) : null, event.number("billsec"))
                .until(ended)
                .report();
    }

    /** A bridge is a talk; an answer alone may be that of a voice menu. */
    private Optional<CallReport> channelEvent(Fields event, Instant receivedAt) {
        Instant at = Objects.requireNonNullElse(event.moment(zone, "eventtime"), receivedAt);
        Leg leg = report(event, "cid_num", "exten").at(at);
        return switch (event.require("eventtype", "eventname").toUpperCase(Locale.ROOT)) {
            case "CHAN_START" -> Optional.of(leg.report());
            case "BRIDGE_ENTER" -> Optional.of(leg.talked(at, 0).report());
            case "LINKEDID_END" -> Optional.of(leg.until(at).report());
            default -> Optional.empty();
        };
    }

    private static Leg report(Fields event, String fromName, String toName) {
        String from = event.text(fromName, "calleridnum");
        String to = event.text(toName);
        Way way = isExtension(from) ? (isExtension(to) ? Way.INNER : Way.OUT) : Way.IN;
        String inner = way == Way.OUT ? from : isExtension(to) ? to : null;
        String ours = way == Way.OUT ? null : to;
        return new Leg(event.require("linkedid", "uniqueid"), way, way == Way.OUT ? to : from, ours, inner);
    }

    private static boolean isExtension(@Nullable String number) {
        return number != null && number.length() <= LONGEST_EXTENSION;
    }
}
