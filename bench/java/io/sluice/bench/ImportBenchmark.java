package io.sluice.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** A list over HTTP, as clients and as requests: rows stored a second; apart from it, how fast the queue starts processes. */
final class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up-rows", 5_000);
    /** Starting the processes of all rows takes its time; so many of them say how fast it goes. */
    private static final int STARTS = Integer.getInteger("bench.starts", 2_000);
    private static final String PARTS = "bench-parts";
    private static final String UNDECIDED = "select count(*) from intake_event where state in ('WAITING', 'RUNNING')";

    private final Bench bench;
    private long next;

    private ImportBenchmark(Bench bench) {
        this.bench = bench;
        this.next = 10_000_000_000L + System.currentTimeMillis() % 1_000_000 * 10_000; // strangers, each time
    }

    static void run() throws Exception {
        try (Bench bench = Bench.start()) {
            ImportBenchmark benchmark = new ImportBenchmark(bench);
            benchmark.handIn("clients", WARM_UP);
            report("clients", ROWS, benchmark.handIn("clients", ROWS));
            benchmark.handIn("leads", WARM_UP);
            report("leads", ROWS, benchmark.handIn("leads", ROWS));
            benchmark.starts();
        }
    }

    private static void report(String target, int rows, double seconds) {
        System.out.printf(
                Locale.ROOT, "BENCH import of %d rows as %s: %.1f s, %.0f rows/s%n", rows, target, seconds, rows / seconds);
    }

    /** Seconds from the request to its answer: upload, reading, checks, rows and their outcomes stored. */
    private double handIn(String target, int rows) throws Exception {
        Path file = written(rows);
        HttpRequest request = HttpRequest.newBuilder(URI.create(bench.base() + "/api/v1/imports/" + target))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("helen:demo".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "multipart/form-data; boundary=" + PARTS)
                .POST(BodyPublishers.ofFile(file))
                .build();
        long begin = System.nanoTime();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        double seconds = (System.nanoTime() - begin) / 1e9;
        JsonNode told = new ObjectMapper().readTree(answer.body());
        if (answer.statusCode() != 200 || told.get("new").asInt() != rows)
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return seconds;
    }

    private Path written(int rows) throws Exception {
        Path file = Path.of("target", "bench-list.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("--" + PARTS + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n");
            out.write("Дата;Имя;Телефон;E-mail;Компания;Источник;Сообщение;Сумма\r\n");
            for (int i = 0; i < rows; i++) {
                long who = next++;
                out.write("02.02.2026;Посетитель %d;+7%d;visitor%d@client.example;ООО «Клиент %d»;выставка;Интересует прайс, срок — до 15-го;1137,01\r\n"
                        .formatted(who, 9_000_000_000L + who % 1_000_000_000L, who, who));
            }
            out.write("\r\n--" + PARTS + "--\r\n");
        }
        return file;
    }

    private void starts() throws InterruptedException {
        long begin = System.nanoTime();
        long before = bench.count(UNDECIDED);
        long wanted = Math.min(STARTS, before);
        while (before - bench.count(UNDECIDED) < wanted) Thread.sleep(200);
        long started = before - bench.count(UNDECIDED);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT, "BENCH processes started behind the import: %d in %.1f s, %.0f/s%n", started, seconds, started / seconds);
    }
}
