package io.sluice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTests {

    @Test
    void aChangedWordIsMarkedOnBothSides() {
        List<TextDiff.Row> rows = TextDiff.of(
                List.of("1. Parties", "2. Payment within 10 days of the invoice", "3. Court"),
                List.of("1. Parties", "2. Payment within 30 days of the invoice", "3. Court"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).left())
                .containsExactly(
                        new TextDiff.Piece("2. Payment within", false),
                        new TextDiff.Piece("10", true),
                        new TextDiff.Piece("days of the invoice", false));
        assertThat(rows.get(1).right().get(1)).isEqualTo(new TextDiff.Piece("30", true));
        assertThat(rows.stream().filter(TextDiff.Row::changed)).hasSize(1);
    }

    @Test
    void anAddedParagraphStandsOpposite() {
        List<TextDiff.Row> rows = TextDiff.of(List.of("one", "three"), List.of("one", "two", "three"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).left()).isEmpty();
        assertThat(rows.get(1).right()).containsExactly(new TextDiff.Piece("two", true));
    }

    @Test
    void linesThatHaveNothingInCommonAreNotMixed() {
        List<TextDiff.Row> rows = TextDiff.of(List.of("alpha beta gamma"), List.of("one two three"));

        assertThat(rows).hasSize(2).allMatch(TextDiff.Row::changed);
    }

    @Test
    void bothSidesReadAsTheyWere() {
        List<String> before = lines(40, 3);
        List<String> after = lines(40, 5);

        List<TextDiff.Row> rows = TextDiff.of(before, after);

        assertThat(rows.stream().map(row -> text(row.left())).filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(before);
        assertThat(rows.stream().map(row -> text(row.right())).filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(after);
    }

    private static List<String> lines(int count, int every) {
        return IntStream.range(1, count)
                .filter(i -> i % every != 0)
                .mapToObj(i -> "clause " + i + " holds " + (i % 7) + " words")
                .toList();
    }

    private static String text(List<TextDiff.Piece> pieces) {
        return pieces.stream().map(TextDiff.Piece::text).collect(Collectors.joining(" "));
    }
}
