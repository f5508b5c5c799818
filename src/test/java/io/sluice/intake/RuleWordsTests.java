package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal keeps which rule decided in a developer's words; people read it in theirs. */
class RuleWordsTests {

    private static final Pattern RULE = Pattern.compile("\"rule: ([^\"]+?) ?\"");

    @ParameterizedTest
    @ValueSource(strings = {"intake.properties", "intake_ru.properties"})
    void everyRuleThatDecidesIsSaidInBothLanguages(String bundle) throws IOException {
        Properties words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle))) {
            words.load(file);
        }

        assertThat(words.stringPropertyNames()).containsAll(keys());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/sluice/intake"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList())
                RULE.matcher(Files.readString(source))
                        .results()
                        .map(RuleWordsTests::key)
                        .forEach(keys::add);
        }
        return keys;
    }

    private static String key(MatchResult rule) {
        return "intake.rule." + rule.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
