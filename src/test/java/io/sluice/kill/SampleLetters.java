package io.sluice.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All letters of the samples where they are, and a dozen of our own everywhere. */
final class SampleLetters {

    private static final Path SAMPLES =
            Path.of(System.getProperty("sluice.samples", "../shared")).resolve("samples/mail");
    private static final int OWN = 12;

    private SampleLetters() {}

    static List<byte[]> all() throws IOException {
        List<byte[]> letters = new ArrayList<>();
        for (int number = 0; number < OWN; number++) letters.add(own(number));
        Path list = SAMPLES.resolve("expected.json");
        if (Files.exists(list))
            for (JsonNode file : new ObjectMapper().readTree(list.toFile()).get("files"))
                letters.add(Files.readAllBytes(SAMPLES.resolve(file.get("file").asText())));
        return letters;
    }

    /** Requests, every third one of a robot that must not be answered. */
    private static byte[] own(int number) {
        String robot = number % 3 == 0 ? "Auto-Submitted: auto-replied\n" : "";
        return """
                From: Buyer %d <buyer%d@customer.example>
                To: sales@seller.example
                Subject: Request %d
                Message-ID: <own-%d@customer.example>
                Date: Tue, 2 Jun 2026 10:00:00 +0300
                %s
                We need %d lathes.
                """.formatted(number, number, number, number, robot, number + 2)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
