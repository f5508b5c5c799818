package io.sluice.document;

import java.util.ArrayList;
import java.util.List;

/** The longest common run of items of two lists, in order, gaps allowed. */
final class Common {

    private Common() {}

    /** Pairs of places, in order; what both begin or end with is taken without counting. */
    static List<int[]> of(List<String> left, List<String> right) {
        int head = 0;
        while (head < left.size() && head < right.size() && left.get(head).equals(right.get(head))) head++;
        int tail = 0;
        int most = Math.min(left.size(), right.size()) - head;
        while (tail < most && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) tail++;
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) pairs.add(new int[] {i, i});
        middle(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), head, pairs);
        for (int i = tail; i > 0; i--) pairs.add(new int[] {left.size() - i, right.size() - i});
        return pairs;
    }

    private static void middle(List<String> left, List<String> right, int shift, List<int[]> pairs) {
        int[][] longest = lengths(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) pairs.add(new int[] {shift + i++, shift + j++});
            else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
            else j++;
        }
    }

    private static int[][] lengths(List<String> left, List<String> right) {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--)
            for (int j = right.size() - 1; j >= 0; j--)
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        return longest;
    }
}
