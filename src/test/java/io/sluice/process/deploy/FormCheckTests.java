package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormCheckTests {

    @Test
    void aFormWithWorkingFieldsIsNotRefused() {
        assertThat(problems("""
                {"id": "ask", "components": [{"type": "textfield", "id": "Field_name", "key": "name"}]}
                """)).isEmpty();
    }

    @Test
    void aComponentThatBreaksTasklistIsRefusedWithItsLine() {
        assertThat(problems("""
                {"id": "ask", "components": [
                  {"type": "filepicker", "id": "Field_file", "key": "file"}]}
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("form-component");
            assertThat(problem.element()).isEqualTo("Field_file");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void twoFieldsWithOneKeyAreRefused() {
        assertThat(rules("""
                {"id": "ask", "components": [
                  {"type": "number", "id": "a", "key": "sum"}, {"type": "number", "id": "b", "key": "sum"}]}
                """)).containsExactly("form-key-twice");
    }

    @Test
    void codeInATextIsRefused() {
        assertThat(rules("""
                {"id": "ask", "components": [{"type": "html", "id": "a", "content": "<img src=x onerror=alert(1)>"}]}
                """)).containsExactly("form-code");
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        assertThat(problems("{\n \"id\": }")).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("form-json");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void anotherIdThanTheFileNameIsRefused() {
        assertThat(rules("{\"id\": \"other\", \"components\": []}")).containsExactly("file-name");
    }

    private static List<String> rules(String form) {
        return problems(form).stream().map(Problem::rule).toList();
    }

    private static List<Problem> problems(String form) {
        ModelFile file = ModelFile.named("ask.form", form.getBytes(StandardCharsets.UTF_8));
        return new FormCheck().problems(file, SmallModels.HOUSE);
    }
}
