package io.sluice.intake.telephony;

import io.sluice.intake.CallSettings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of Mango Office: {@code sign = sha256(key + json + salt)}; legs of a call share their {@code entry_id}. */
@Component
class MangoCalls implements Provider {

    private static final ZoneOffset UNIX = ZoneOffset.UTC;

    private final CallSettings.@Nullable Mango settings;

    MangoCalls(CallSettings settings) {
        this.settings = settings.mango();
    }

    @Override
    public String name() {
        return "mango";
    }

    @Override
    public boolean isOpen() {
        return settings != null;
    }

    @Override
    public boolean signed(Knock knock) {
        if (settings == null) return false;
        Map<String, String> form = Provider.form(knock.raw());
        String expected = Digests.sha256(settings.key() + form.getOrDefault("json", "") + settings.salt());
        return Digests.same(settings.key(), form.get("vpbx_api_key")) && Digests.same(expected, form.get("sign"));
    }

    @Override
    public Optional<CallReport> read(String raw, Instant receivedAt) {
        Fields event = Fields.of(Provider.form(raw).get("json"));
        if (event.text("entry_id") == null) return Optional.empty();
        if (event.text("recording_id") != null) return Optional.of(recording(event, receivedAt));
        return Optional.of(event.text("call_state") == null ? summary(event, receivedAt) : leg(event, receivedAt));
    }

    private static CallReport leg(Fields event, Instant receivedAt) {
        Fields from = event.inside("from");
        Fields to = event.inside("to");
        Way way = way(from, to);
        Instant at = Objects.requireNonNullElse(event.moment(UNIX, "timestamp"), receivedAt);
        // a voice menu connects too, but nobody talks there
        boolean talks = "Connected".equals(event.text("call_state")) && !"ivr".equals(event.text("location"));
        return new CallReport(
                event.require("entry_id"),
                way,
                way == Way.OUT ? to.text("number") : from.text("number"),
                to.text("line_number"),
                way == Way.OUT ? from.text("extension") : to.text("extension"),
                at,
                talks ? at : null,
                null,
                0,
                null);
    }

    /** Its entry_result is 1 for a caller who hung up in the voice menu, too: only the talk counts. */
    private static CallReport summary(Fields event, Instant receivedAt) {
        Fields from = event.inside("from");
        Fields to = event.inside("to");
        Way way = switch (event.require("call_direction")) {
            case "1" -> Way.IN;
            case "2" -> Way.OUT;
            default -> Way.INNER;
        };
        Instant ended = Objects.requireNonNullElse(event.moment(UNIX, "end_time"), receivedAt);
        Instant talk = event.moment(UNIX, "talk_time");
        return new CallReport(
                event.require("entry_id"),
                way,
                way == Way.OUT ? to.text("number") : from.text("number"),
                event.text("line_number"),
                way == Way.OUT ? from.text("extension") : to.text("extension"),
                Objects.requireNonNullElse(event.moment(UNIX, "create_time"), ended),
                talk,
                ended,
                talk == null ? 0 : Math.max(1, ended.getEpochSecond() - talk.getEpochSecond()),
                null);
    }

    private static CallReport recording(Fields event, Instant receivedAt) {
        Instant at = Objects.requireNonNullElse(event.moment(UNIX, "timestamp"), receivedAt);
        return new CallReport(
                event.require("entry_id"),
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                0,
                "mango:" + event.require("recording_id"));
    }

    private static Way way(Fields from, Fields to) {
        if (from.text("extension") == null) return Way.IN;
        return to.text("extension") == null ? Way.OUT : Way.INNER;
    }
}
