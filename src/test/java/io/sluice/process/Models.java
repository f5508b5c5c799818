package io.sluice.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files of processes/ and forms/ as the tests read them, by their names without ending. */
final class Models {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Models() {}

    static Map<String, BpmnModelInstance> processes() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        files("processes", ".bpmn").forEach(file -> models.put(key(file), Bpmn.readModelFromFile(file.toFile())));
        return models;
    }

    static Map<String, DmnModelInstance> decisions() {
        Map<String, DmnModelInstance> models = new TreeMap<>();
        files("processes", ".dmn").forEach(file -> models.put(key(file), Dmn.readModelFromFile(file.toFile())));
        return models;
    }

    static Map<String, JsonNode> forms() {
        Map<String, JsonNode> forms = new TreeMap<>();
        files("forms", ".form").forEach(file -> forms.put(key(file), json(file)));
        return forms;
    }

    static <E extends ModelElementInstance> List<E> all(Class<E> type) {
        return processes().values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    /** Everything our code says, to find a name in it. */
    static String sources() {
        StringBuilder text = new StringBuilder();
        files("src/main/java", ".java").forEach(file -> text.append(read(file)));
        return text.toString();
    }

    static String text(String process) {
        return read(Path.of("processes", process));
    }

    static boolean hasRussianLabel(FlowElement element) {
        return element.getExtensionElements() != null
                && element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .map(CamundaProperty::getCamundaName)
                        .anyMatch("label_ru"::equals);
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
