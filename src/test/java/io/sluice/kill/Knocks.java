package io.sluice.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends until it is told that the event was taken; remembers the receipts. */
final class Knocks {

    private static final Pattern RECEIPT = Pattern.compile("\"eventId\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> receipts = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeated = new AtomicInteger();

    Set<String> receipts() {
        return receipts;
    }

    int repeated() {
        return repeated.get();
    }

    /** The request is made anew for each try, since the application's address changes. */
    void until(Supplier<HttpRequest> request) throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!taken(request.get())) {
            if (System.nanoTime() > limit) throw new IllegalStateException("Nobody takes " + request.get());
            repeated.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private boolean taken(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            Matcher receipt = RECEIPT.matcher(answer.body());
            if (answer.statusCode() / 100 == 4)
                throw new IllegalStateException(answer.statusCode() + " " + answer.body() + " to " + request);
            if (answer.statusCode() / 100 != 2 || !receipt.find()) return false;
            receipts.add(receipt.group(1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
