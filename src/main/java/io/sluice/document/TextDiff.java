package io.sluice.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts side by side, line by line, with the words that differ. */
public final class TextDiff {

    private static final int MOST = 1_500;
    private static final int LONGEST_LINE = 800; // words

    private TextDiff() {}

    /** Some words and whether the other side lacks them. */
    public record Piece(String text, boolean changed) {}

    /** A line of both sides; an empty side has no such line. */
    public record Row(List<Piece> left, List<Piece> right) {

        public boolean changed() {
            return left.isEmpty()
                    || right.isEmpty()
                    || left.stream().anyMatch(Piece::changed)
                    || right.stream().anyMatch(Piece::changed);
        }
    }

    /** All lines in order; texts beyond the limit are cut. */
    public static List<Row> of(List<String> before, List<String> after) {
        List<String> left = before.stream().limit(MOST).toList();
        List<String> right = after.stream().limit(MOST).toList();
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] same : Common.of(left, right)) {
            between(left.subList(i, same[0]), right.subList(j, same[1]), rows);
            rows.add(new Row(plain(left.get(same[0])), plain(right.get(same[1]))));
            i = same[0] + 1;
            j = same[1] + 1;
        }
        between(left.subList(i, left.size()), right.subList(j, right.size()), rows);
        return rows;
    }

    /** Lines that stand opposite each other are compared word by word if they are akin. */
    private static void between(List<String> left, List<String> right, List<Row> rows) {
        int pairs = Math.min(left.size(), right.size());
        for (int i = 0; i < pairs; i++) rows.addAll(pair(left.get(i), right.get(i)));
        left.stream().skip(pairs).forEach(line -> rows.add(new Row(whole(line), List.of())));
        right.stream().skip(pairs).forEach(line -> rows.add(new Row(List.of(), whole(line))));
    }

    private static List<Row> pair(String left, String right) {
        List<String> before = words(left);
        List<String> after = words(right);
        boolean endless = before.size() > LONGEST_LINE || after.size() > LONGEST_LINE;
        List<int[]> same = endless ? List.of() : Common.of(before, after);
        if (same.size() * 3 < Math.max(before.size(), after.size()))
            return List.of(new Row(whole(left), List.of()), new Row(List.of(), whole(right)));
        return List.of(new Row(marked(before, same, 0), marked(after, same, 1)));
    }

    private static List<Piece> marked(List<String> words, List<int[]> same, int side) {
        boolean[] kept = new boolean[words.size()];
        same.forEach(pair -> kept[pair[side]] = true);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= kept.length; i++) {
            if (i < kept.length && kept[i] == kept[start]) continue;
            pieces.add(new Piece(String.join(" ", words.subList(start, i)), !kept[start]));
            start = i;
        }
        return pieces;
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" "));
    }

    private static List<Piece> plain(String line) {
        return List.of(new Piece(line, false));
    }

    private static List<Piece> whole(String line) {
        return List.of(new Piece(line, true));
    }
}
