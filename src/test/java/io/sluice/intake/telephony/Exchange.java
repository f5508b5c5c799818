package io.sluice.intake.telephony;

import io.sluice.support.Api;
import io.sluice.support.TestTime;
import java.time.Instant;

/** A telephone exchange that speaks our own form of events. */
public class Exchange {

    private final Api api;
    private final TestTime time;
    private int calls;

    public Exchange(Api api, TestTime time) {
        this.api = api;
        this.time = time;
    }

    Api.Answer missed(String from) {
        return ended(from, "+74950000001", "inbound", "\"result\":\"missed\",\"talkSeconds\":0");
    }

    public Api.Answer answered(String from) {
        return ended(
                from, "+74950000001", "inbound", "\"extension\":\"102\",\"result\":\"answered\",\"talkSeconds\":60");
    }

    Api.Answer recorded(String from, String address) {
        return ended(
                from,
                "+74950000001",
                "inbound",
                "\"extension\":\"101\",\"result\":\"answered\",\"talkSeconds\":60,\"recordingUrl\":\"" + address
                        + "\"");
    }

    Api.Answer weGotThrough(String to) {
        return ended(
                "+74950000001", to, "outbound", "\"extension\":\"101\",\"result\":\"answered\",\"talkSeconds\":30");
    }

    Api.Answer ringing(String from, String extension) {
        return send(
                "{\"eventId\":\"r-%d\",\"callId\":\"ring-%d\",\"event\":\"ringing\",\"direction\":\"inbound\",\"from\":\"%s\",\"to\":\"+74950000001\",\"occurredAt\":\"%s\",\"extension\":\"%s\"}"
                        .formatted(++calls, calls, from, time.now(), extension));
    }

    private Api.Answer ended(String from, String to, String direction, String rest) {
        return send(
                "{\"eventId\":\"e-%d\",\"callId\":\"c-%d\",\"event\":\"ended\",\"direction\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"occurredAt\":\"%s\",%s}"
                        .formatted(++calls, calls, direction, from, to, time.now(), rest));
    }

    Api.Answer send(String body) {
        Instant now = time.now();
        return api.with("Content-Type", "application/json")
                .with("X-Timestamp", now.toString())
                .with("X-Signature", "sha256=" + Digests.hmac("HmacSHA256", "sample-secret", body))
                .raw("POST", "/api/v1/calls/generic", body);
    }
}
