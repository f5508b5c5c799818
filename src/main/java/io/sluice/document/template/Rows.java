package io.sluice.document.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Blocks over table rows: from a row's first cell to its last, or between rows that hold nothing else. */
final class Rows {

    private final Lifting lifting;
    private final List<Problem> problems;

    Rows(Lifting lifting, List<Problem> problems) {
        this.lifting = lifting;
        this.problems = problems;
    }

    void table(Element table) {
        List<Mark> marks = new ArrayList<>();
        IdentityHashMap<Mark, Element> rowOf = new IdentityHashMap<>();
        for (Element row : rows(table)) {
            List<Mark> left = row(row);
            left.forEach(mark -> rowOf.put(mark, row));
            marks.addAll(left);
        }
        Blocks matched = Blocks.of(marks);
        marks.stream().filter(mark -> !matched.unmatched().contains(mark)).forEach(mark -> stepOut(mark, rowOf));
        matched.unmatched().forEach(mark -> problems.add(mark.unmatched()));
    }

    /** Marks of a row of directives, which wait for their partners in other rows. */
    private List<Mark> row(Element row) {
        List<List<Mark>> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            cells.add(lifting.blocks(cell));
            Paragraphs.keepLast(cell);
        }
        List<Mark> left = cells.stream().flatMap(List::stream).toList();
        if (left.isEmpty()) return left;
        if (holdsOnlyDirectives(row)) return left;
        Blocks matched = Blocks.of(left);
        matched.unmatched().forEach(mark -> problems.add(mark.place().problem("crosses-rows", mark.shown())));
        Edges edges = new Edges(row);
        for (List<Mark> group : matched.groups()) around(edges, group, cells);
        return List.of();
    }

    private void around(Edges edges, List<Mark> group, List<List<Mark>> cells) {
        Mark opens = group.get(0);
        Mark closes = group.get(group.size() - 1);
        boolean whole =
                cells.get(0).contains(opens) && cells.get(cells.size() - 1).contains(closes);
        if (!whole || group.size() > 2) {
            problems.add(opens.place().problem("crosses-cells", opens.shown()));
            return;
        }
        Paragraphs.leave(opens);
        Paragraphs.leave(closes);
        edges.widen(opens, closes);
    }

    /** How far the blocks around a row reach; inner blocks come before their outer ones. */
    private static final class Edges {

        private Node first;
        private Node last;

        Edges(Element row) {
            this.first = row;
            this.last = row;
        }

        void widen(Mark opens, Mark closes) {
            W.insertBefore(opens.node(), first);
            W.insertAfter(closes.node(), last);
            first = opens.node();
            last = closes.node();
        }
    }

    private void stepOut(Mark mark, IdentityHashMap<Mark, Element> rowOf) {
        Element row = rowOf.get(mark);
        if (row == null) return;
        W.insertBefore(mark.node(), row);
        boolean empty = W.own(row, "p").stream()
                .allMatch(paragraph -> lifting.marks(paragraph).isEmpty());
        if (empty) W.remove(row);
    }

    private static boolean holdsOnlyDirectives(Element row) {
        for (Element cell : cells(row))
            for (Element child : W.children(cell)) {
                if (W.is(child, "tbl")) return false;
                if (W.is(child, "p") && !Paragraphs.holdsOnlyDirectives(child)) return false;
            }
        return true;
    }

    private static List<Element> rows(Element table) {
        return W.own(table, "tr").stream().toList();
    }

    private static List<Element> cells(Element row) {
        return W.own(row, "tc");
    }
}
