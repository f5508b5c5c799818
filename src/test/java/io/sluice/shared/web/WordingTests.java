package io.sluice.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(,[^}]*)?}");
    private static final Object[] NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "the deal's contact|the deal's contact",
                "the deal''s contact|the deal's contact",
                "{0}'s contact|A's contact",
                "{0}''s '{1}'|A's {1}",
                "in place of {number} by {0}|in place of {number} by A",
                "as ${path} or $'{'{0}!\"-\"'}'|as ${path} or ${A!\"-\"}",
                "one ''call'' $'{answer == ''YES''}'; {0}|one 'call' ${answer == 'YES'}; A"
            },
            delimiter = '|')
    void anApostropheIsOneHoweverItIsWritten(String written, String read) {
        assertThat(new MessageFormat(Wording.pattern(written), Locale.ENGLISH).format(new Object[] {"A"}))
                .isEqualTo(read);
    }

    @Test
    void noTextOfTheHouseShowsADoubledApostropheOrAnArgumentThatWasNotFilledIn() throws IOException {
        List<String> wrong = new ArrayList<>();
        eachText((key, text) -> {
            String read = new MessageFormat(Wording.pattern(text), Locale.ENGLISH).format(NINE);
            if (read.contains("''") || ARGUMENT.matcher(read).find()) wrong.add(key + "=" + read);
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : bundles("[a-z-]+\\.properties")) {
            Properties other =
                    read(BUNDLES.resolve(english.getFileName().toString().replace(".", "_ru.")));
            read(english).forEach((key, text) -> {
                if (!arguments(text).equals(arguments(other.get(key)))) wrong.add(key + "=" + text);
            });
        }

        assertThat(wrong).isEmpty();
    }

    private static Set<String> arguments(Object text) {
        return ARGUMENT.matcher(Wording.pattern(String.valueOf(text)))
                .results()
                .map(MatchResult::group)
                .map(argument -> argument.replaceAll("\\D.*?(\\d+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void eachText(BiConsumer<String, String> reader) throws IOException {
        for (Path bundle : bundles(".+\\.properties"))
            read(bundle).forEach((key, text) -> reader.accept(bundle.getFileName() + " " + key, String.valueOf(text)));
    }

    private static List<Path> bundles(String name) throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.filter(path -> path.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
