package io.sluice.intake.telephony;

import io.sluice.intake.CallSettings;
import io.sluice.shared.SluiceSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notifications of Zadarma; which fields are signed depends on the event, and the signature is base64 of a hex HMAC. */
@Component
class ZadarmaCalls implements Provider {

    private final CallSettings.@Nullable Signed settings;
    private final ZoneId zone;

    ZadarmaCalls(CallSettings settings, SluiceSettings house) {
        this.settings = settings.zadarma();
        ZoneId own = this.settings == null ? null : this.settings.zone();
        this.zone = own == null ? house.zone() : own;
    }

    @Override
    public String name() {
        return "zadarma";
    }

    @Override
    public boolean isOpen() {
        return settings != null;
    }

    @Override
    public boolean signed(Knock knock) {
        if (settings == null) return false;
        Fields event = Fields.of(Provider.form(knock.raw()));
        String hex = Digests.hmac("HmacSHA1", settings.secret(), signedText(event));
        String expected = Base64.getEncoder().encodeToString(hex.getBytes(StandardCharsets.US_ASCII));
        return Digests.same(expected, knock.header().apply("Signature"));
    }

    private static String signedText(Fields event) {
        return switch (kind(event)) {
            case "NOTIFY_ANSWER" -> joined(event, "caller_id", "destination", "call_start");
            case "NOTIFY_OUT_START", "NOTIFY_OUT_END" -> joined(event, "internal", "destination", "call_start");
            case "NOTIFY_RECORD" -> joined(event, "pbx_call_id", "call_id_with_rec");
            default -> joined(event, "caller_id", "called_did", "call_start");
        };
    }

    private static String joined(Fields event, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) text.append(Objects.requireNonNullElse(event.text(name), ""));
        return text.toString();
    }

    @Override
    public Optional<CallReport> read(String raw, Instant receivedAt) {
        Fields event = Fields.of(Provider.form(raw));
        String kind = kind(event);
        if (event.text("pbx_call_id") == null || !kind.startsWith("NOTIFY_")) return Optional.empty();
        boolean out = kind.startsWith("NOTIFY_OUT_");
        boolean ended = kind.endsWith("_END");
        boolean talked = ended && "answered".equals(event.text("disposition"));
        long talk = talked ? Math.max(1, event.number("duration")) : 0;
        Instant started = Objects.requireNonNullElse(event.moment(zone, "call_start"), receivedAt);
        return Optional.of(new CallReport(
                event.require("pbx_call_id"),
                kind.equals("NOTIFY_RECORD") ? null : out ? Way.OUT : Way.IN,
                event.text(out ? "destination" : "caller_id"),
                event.text(out ? "caller_id" : "called_did"),
                extension(event, kind),
                started,
                kind.equals("NOTIFY_ANSWER") ? receivedAt : talked ? receivedAt.minusSeconds(talk) : null,
                ended ? receivedAt : null, // the notification of the end carries no time of its own
                talk,
                recording(event)));
    }

    private static String kind(Fields event) {
        return Objects.requireNonNullElse(event.text("event"), "");
    }

    private static @Nullable String extension(Fields event, String kind) {
        return kind.equals("NOTIFY_START") ? null : event.text("internal");
    }

    private static @Nullable String recording(Fields event) {
        String id = event.text("call_id_with_rec");
        return id == null ? null : "zadarma:" + id;
    }
}
