package io.sluice.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was probably meant by a word that is not known. */
public final class Spelling {

    private Spelling() {}

    /** The known word with the fewest letters to change; empty if none is near. */
    public static Optional<String> nearest(Collection<String> known, String word) {
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(one, word)))
                .filter(one -> distance(one, word) <= Math.max(2, word.length() / 3));
    }

    /** Letters to change, add or take away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) previous[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
