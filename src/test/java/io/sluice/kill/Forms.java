package io.sluice.kill;

import io.sluice.support.LeadSender;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Web sites that post at the same time, half of them a form and half a program's JSON, each post with a key of its own. */
final class Forms implements Source {

    private static final int CLIENTS = 50;

    private final Knocks knocks = new Knocks();
    private final int posts;
    private final int rounds;

    Forms(int posts, int rounds) {
        this.posts = posts;
        this.rounds = rounds;
    }

    Knocks knocks() {
        return knocks;
    }

    @Override
    public void send(int round, Site site) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> sent = new ArrayList<>();
        for (int number = posts * round / rounds; number < posts * (round + 1) / rounds; number++) {
            int post = number;
            sent.add(clients.submit(() -> {
                knocks.until(() -> post % 2 == 0 ? form(site.base(), post) : LeadSender.request(site.base(), post));
                return null;
            }));
        }
        clients.shutdown();
        for (Future<?> one : sent) one.get();
    }

    private static HttpRequest form(String base, int number) {
        String form = "name=Visitor+%d&phone=%%2B7917%07d&message=Please+call&source=web&siteKey=demo-site"
                .formatted(number, number);
        return HttpRequest.newBuilder(URI.create(base + "/api/v1/leads"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", "form-" + number)
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
