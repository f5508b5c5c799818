package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of other tools and hostile ones, from the folder of samples; skipped where it is absent. */
class SampleModelsTests {

    private static final Path SAMPLES = Path.of(System.getProperty("sluice.samples", "../shared"), "samples", "bpmn");

    private final List<Check> checks = List.of(new BpmnCheck(), new DmnCheck());

    @Test
    void everySampleIsJudgedAndNoneBreaksTheCheck() throws IOException {
        for (Path file : samples())
            assertThat(problems(file)).as(file.toString()).isNotNull().hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "made-for-this-project/script-runs-a-command.bpmn, script",
        "made-for-this-project/expression-and-class-attack.bpmn, class",
        "made-for-this-project/expression-and-class-attack.bpmn, expression",
        "made-for-this-project/entity-bomb.bpmn, doctype",
        "made-for-this-project/not-executable.bpmn, not-executable",
        "made-for-this-project/broken-references.bpmn, unknown-decisionRef",
        "made-for-this-project/broken-references.bpmn, unknown-bean",
        "made-for-this-project/broken-references.bpmn, file-name",
        "camunda-invalid/BpmnParseTest.testParseProcessDefinitionXXE.bpmn20.xml, doctype",
        "camunda-invalid/TestWarDeploymentWithBrokenBpmnXml.testXmlInvalid.bpmn20.xml, unreadable",
        "camunda-invalid/BpmnDeploymentTest.testInvalidExpression.bpmn20.xml, expression",
        "camunda-invoice/testInvoiceProcessSignavio.bpmn, not-executable",
    })
    void aHostileOrBrokenSampleIsRefusedForThisReason(String sample, String rule) throws IOException {
        assertThat(problems(sample(sample)))
                .anyMatch(problem -> problem.refuses() && problem.rule().equals(rule));
    }

    @ParameterizedTest
    @CsvSource({"valid-minimal.bpmn", "cyrillic-windows-1251.bpmn", "no-time-to-live.bpmn"})
    void aGoodSampleIsNotRefused(String sample) throws IOException {
        assertThat(problems(sample("made-for-this-project/" + sample))).noneMatch(Problem::refuses);
    }

    private static List<Path> samples() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples here");
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|xml|dmn)"))
                    .toList();
        }
    }

    private static Path sample(String name) {
        assumeTrue(Files.isDirectory(SAMPLES), "no samples here");
        return SAMPLES.resolve(name);
    }

    private List<Problem> problems(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".bpmn20.xml", ".bpmn");
        ModelFile model = ModelFile.named(name, Files.readAllBytes(file));
        return checks.stream()
                .filter(check -> check.fits(model))
                .flatMap(check -> check.problems(model, SmallModels.HOUSE).stream())
                .toList();
    }
}
