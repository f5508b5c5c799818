package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task is called on our pages what the diagrams call it, in both languages. */
class TaskNamesTests {

    private static final Pattern TASK =
            Pattern.compile("<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"(.*?)</bpmn:userTask>", Pattern.DOTALL);
    private static final Pattern RUSSIAN = Pattern.compile("label_ru\" value=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"desk.properties, false", "desk_ru.properties, true"})
    void theBundleCallsEachTaskAsItsDiagramDoes(String bundle, boolean russian) throws IOException {
        Map<String, String> drawn = new TreeMap<>();
        for (Path model : models()) drawn.putAll(names(Files.readString(model), russian));
        Properties said = new Properties();
        said.load(Files.newBufferedReader(Path.of("src/main/resources/messages", bundle)));

        assertThat(drawn)
                .isNotEmpty()
                .allSatisfy((task, name) -> assertThat(said.getProperty("desk.task." + task))
                        .as(task)
                        .isEqualTo(name));
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    private static Map<String, String> names(String model, boolean russian) {
        Map<String, String> names = new TreeMap<>();
        Matcher task = TASK.matcher(model);
        while (task.find()) {
            Matcher label = RUSSIAN.matcher(task.group(3));
            names.put(task.group(1), russian && label.find() ? label.group(1) : task.group(2));
        }
        return names;
    }
}
