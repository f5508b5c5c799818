package io.sluice.kill;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Telephone exchanges whose events come in no order, and some of them twice. */
final class Calls implements Source {

    private final Knocks knocks = new Knocks();
    private final List<List<CallEvent>> rounds;

    Calls(int rounds, Random random) throws Exception {
        this.rounds = Source.rounds(CallEvent.all(), rounds, random);
    }

    Knocks knocks() {
        return knocks;
    }

    @Override
    public void send(int round, Site site) throws Exception {
        for (CallEvent event : rounds.get(round)) knocks.until(() -> request(site.base(), event));
    }

    private static HttpRequest request(String base, CallEvent event) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1/" + event.path()))
                .header("Content-Type", event.contentType())
                .POST(BodyPublishers.ofString(event.body()));
        // the signature is over the body alone
        event.headers()
                .forEach((name, value) -> request.header(
                        name, name.equals("X-Timestamp") ? Instant.now().toString() : value));
        return request.build();
    }
}
