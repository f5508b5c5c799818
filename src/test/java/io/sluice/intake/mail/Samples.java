package io.sluice.intake.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The letters of the samples' folder with what they are. */
final class Samples {

    static final Path FOLDER = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "mail");

    private Samples() {}

    static boolean areThere() {
        return Files.exists(FOLDER.resolve("expected.json"));
    }

    static List<Sample> all() {
        try {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode file : new ObjectMapper()
                    .readTree(FOLDER.resolve("expected.json").toFile())
                    .get("files"))
                samples.add(
                        new Sample(file.get("file").asText(), file.get("kind").asText(), file));
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    record Sample(String name, String kind, JsonNode expected) {

        Path file() {
            return Samples.file(name);
        }
    }
}
