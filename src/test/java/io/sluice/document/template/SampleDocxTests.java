package io.sluice.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class SampleDocxTests {

    /** Hostile, mistaken and good files of our own: with every clone. */
    private static final Path OWN = Path.of("src", "test", "resources", "docx");

    private static final Path SAMPLES = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "docx");

    @TestFactory
    Stream<DynamicTest> eachRealFileIsAcceptedOrRefusedWithAReason() throws IOException {
        Path folder = Files.isDirectory(SAMPLES) ? SAMPLES : OWN;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".docx")).toList();
            return all.stream().map(file -> DynamicTest.dynamicTest(folder.relativize(file) + "", () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        byte[] docx = Files.readAllBytes(file);

        Compilation compilation = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> TemplateCompiler.compile(docx, null));

        assertThat(compilation.ok()).isNotEqualTo(!compilation.problems().isEmpty());
        assertThat(said(compilation)).allMatch(text -> !text.isBlank());
    }

    @Test
    void ownFilesAreJudgedAsTheirAuthorExpects() throws IOException {
        JsonNode files = new ObjectMapper()
                .readTree(OWN.resolve("expected.json").toFile())
                .get("files");
        for (var file : files.properties()) {
            Compilation compilation = TemplateCompiler.compile(Files.readAllBytes(OWN.resolve(file.getKey())), null);
            assertThat(compilation.ok())
                    .as(file.getKey())
                    .isEqualTo(file.getValue().get("ok").asBoolean());
            if (file.getValue().has("fields"))
                assertFields(compilation, file.getValue().get("fields"));
            if (file.getValue().path("problems").isInt())
                assertThat(compilation.problems().stream()
                                .map(Problem::paragraph)
                                .distinct())
                        .hasSize(file.getValue().get("problems").asInt());
        }
    }

    private static void assertFields(Compilation compilation, JsonNode expected) {
        TreeSet<String> fields = new TreeSet<>(compilation.fields());
        fields.removeIf(field -> field.contains("[]"));
        assertThat(fields)
                .containsExactlyElementsOf(
                        expected.valueStream().map(JsonNode::asText).sorted().toList());
    }

    private static List<String> said(Compilation compilation) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.document");
        messages.setDefaultEncoding("UTF-8");
        return compilation.problems().stream()
                .map(problem -> problem.in(Locale.ENGLISH, messages))
                .toList();
    }
}
