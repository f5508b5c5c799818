package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Modules number their migrations by the clock: two in one minute would stop every start. */
class MigrationsTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");

    @Test
    void noTwoMigrationsShareAVersion() throws IOException {
        Map<String, List<String>> shared =
                files().stream().collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf("__"))));

        assertThat(files()).isNotEmpty();
        assertThat(shared).allSatisfy((version, files) -> assertThat(files).hasSize(1));
    }

    @Test
    void eachIsNamedByItsMinute() throws IOException {
        assertThat(files()).allMatch(name -> name.matches("V\\d{12}__[a-z0-9_]+\\.sql"));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .toList();
        }
    }
}
