package io.sluice.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A long list of clients is handed in, and once more under the same key whenever the line was cut; every hundredth row repeats
 * the one before it, every 250th has no usable number.
 */
final class Lists implements Source {

    private static final int ROWS = Integer.getInteger("sluice.rows", 10_000);
    private static final int REJECTED = ROWS / 250;
    /** What is the five-hundredth row too cannot be read, and repeats nothing. */
    private static final int DUPLICATES = ROWS / 100 - ROWS / 500;

    private static final int ADDED = ROWS - REJECTED - DUPLICATES;
    private static final String CUT = "cut-of-the-list";
    private static final String SETTLED = "select coalesce(sum(settled), 0) from list_import";
    private static final String CLIENTS = "select count(*) from client_account where name like 'Listed %'";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Long> settledAfterKills = new CopyOnWriteArrayList<>();
    private Optional<JsonNode> answer = Optional.empty();

    /** Until more of the list is in than after the last kill: the next one comes in its midst. */
    void awaitProgress(Site site) throws InterruptedException {
        long before =
                settledAfterKills.stream().mapToLong(Long::longValue).max().orElse(0);
        site.await(Duration.ofMinutes(2), () -> site.count(SETTLED) > before || before == ROWS);
    }

    @Override
    public void send(int round, Site site) throws Exception {
        if (round > 0) settledAfterKills.add(site.count(SETTLED));
        answer = handIn(site.base()).get(10, TimeUnit.MINUTES);
    }

    /** Empty where the line was cut. */
    private CompletableFuture<Optional<JsonNode>> handIn(String base) {
        String login = Base64.getEncoder().encodeToString("helen:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/imports/clients"))
                .header("Authorization", "Basic " + login)
                .header("Idempotency-Key", "long-list")
                .header("Content-Type", "multipart/form-data; boundary=" + CUT)
                .timeout(Duration.ofMinutes(9))
                .POST(BodyPublishers.ofString(multipart()))
                .build();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .handle((said, cut) -> cut == null ? Optional.of(json(said.body())) : Optional.empty());
    }

    /** Each row is where it belongs, once, and whoever handed the list in is told so. */
    void accountFor(Site site) {
        JsonNode said = answer.orElseThrow();
        System.out.printf(
                "list: rows=%d settledAfterKills=%s new=%s duplicates=%s rejected=%d clients=%d lost=%d%n",
                ROWS,
                settledAfterKills,
                said.path("new"),
                said.path("duplicates"),
                said.path("rejected").size(),
                site.count(CLIENTS),
                ROWS - site.count(SETTLED));
        assertThat(site.count("select count(*) from list_import where state = 'DONE'"))
                .isEqualTo(1);
        assertThat(site.count(SETTLED)).isEqualTo(ROWS);
        assertThat(said.path("new").asInt()).isEqualTo(ADDED);
        assertThat(said.path("duplicates").asInt()).isEqualTo(DUPLICATES);
        assertThat(said.path("rejected")).hasSize(REJECTED);
        assertThat(site.count(CLIENTS)).isEqualTo(ADDED);
        assertThat(site.count(CLIENTS.replace("*", "distinct name"))).isEqualTo(ADDED);
    }

    private static JsonNode json(byte[] answer) {
        try {
            return new ObjectMapper().readTree(answer);
        } catch (IOException e) {
            throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8), e);
        }
    }

    private static String multipart() {
        StringBuilder body = new StringBuilder("--" + CUT + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nCompany,Name,Phone\n");
        for (int row = 1; row <= ROWS; row++) body.append(row(row)).append('\n');
        return body.append("\r\n--" + CUT + "--\r\n").toString();
    }

    private static String row(int row) {
        int told = row % 100 == 0 ? row - 1 : row;
        String phone = row % 250 == 0 ? "no number" : "+7914%07d".formatted(told);
        return "Listed %d,Person %d,%s".formatted(told, told, phone);
    }
}
