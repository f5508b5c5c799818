package io.sluice.document;

import java.util.ArrayList;
import java.util.List;

/** What a new version of a template says otherwise, paragraph by paragraph. */
final class TemplateDifference {

    private static final int MOST = 2000;

    private final List<String> before;
    private final List<String> after;
    private final List<TemplateLine> lines = new ArrayList<>();

    private TemplateDifference(List<String> before, List<String> after) {
        this.before = before.subList(0, Math.min(MOST, before.size()));
        this.after = after.subList(0, Math.min(MOST, after.size()));
    }

    /** Only what was added or taken away, in the order of the text. */
    static List<TemplateLine> of(List<String> before, List<String> after) {
        TemplateDifference difference = new TemplateDifference(before, after);
        difference.walk(difference.longest());
        return difference.lines;
    }

    /** Length of the longest common run of paragraphs from each pair of places on. */
    private int[][] longest() {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        return longest;
    }

    private void walk(int[][] longest) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1]))
                lines.add(new TemplateLine(false, before.get(i++)));
            else lines.add(new TemplateLine(true, after.get(j++)));
        }
    }
}
