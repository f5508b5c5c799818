package io.sluice.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which directives of a row of marks belong together, and which found no partner. */
final class Blocks {

    private final List<List<Mark>> groups = new ArrayList<>();
    private final List<Mark> unmatched = new ArrayList<>();
    private final Deque<List<Mark>> open = new ArrayDeque<>();

    private Blocks() {}

    static Blocks of(List<Mark> marks) {
        Blocks blocks = new Blocks();
        marks.forEach(blocks::add);
        blocks.open.forEach(blocks.unmatched::addAll);
        blocks.unmatched.sort((a, b) -> Integer.compare(marks.indexOf(a), marks.indexOf(b)));
        return blocks;
    }

    /** Each with its start, middles and end. */
    List<List<Mark>> groups() {
        return groups;
    }

    List<Mark> unmatched() {
        return unmatched;
    }

    private void add(Mark mark) {
        switch (mark.role()) {
            case OPEN -> open.push(new ArrayList<>(List.of(mark)));
            case MIDDLE -> middle(mark);
            case CLOSE -> close(mark);
        }
    }

    private void middle(Mark mark) {
        List<Mark> block = open.peek();
        if (block != null && mark.directive().belongsTo(block.get(0).name())) block.add(mark);
        else unmatched.add(mark);
    }

    private void close(Mark mark) {
        List<Mark> block = open.peek();
        if (block == null || !block.get(0).name().equals(mark.name())) {
            unmatched.add(mark);
            return;
        }
        open.pop();
        block.add(mark);
        groups.add(block);
    }
}
