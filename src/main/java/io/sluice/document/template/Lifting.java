package io.sluice.document.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Moves directives out of paragraphs that hold nothing else, so that blocks hold whole paragraphs. */
final class Lifting {

    private final Tokens tokens;
    private final List<Problem> problems;
    private final Runs runs;
    private final Rows rows;

    Lifting(Tokens tokens, List<Problem> problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.runs = new Runs(problems);
        this.rows = new Rows(this, problems);
    }

    /** A body, header, footer, note or text box: what opens in it closes in it. */
    void whole(Element container) {
        blocks(container).forEach(mark -> problems.add(mark.unmatched()));
        Paragraphs.keepLast(container);
    }

    /** Lifts what is balanced and gives back the marks that found no partner here. */
    List<Mark> blocks(Element container) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> alone = new ArrayList<>();
        for (Element child : W.children(container)) {
            if (W.is(child, "p")) paragraph(child, marks, alone);
            else if (W.is(child, "tbl")) rows.table(child);
            else nested(child);
        }
        Blocks matched = Blocks.of(marks);
        List<Mark> lifted = new ArrayList<>();
        for (List<Mark> group : matched.groups()) {
            if (alone.containsAll(group)) lifted.addAll(group);
            else group.stream().filter(mark -> !alone.contains(mark)).forEach(this::notAlone);
        }
        marks.stream().filter(lifted::contains).forEach(Paragraphs::replace); // in the order they were typed
        return matched.unmatched();
    }

    private void notAlone(Mark mark) {
        problems.add(mark.place().problem("not-alone", mark.shown()));
    }

    private void paragraph(Element paragraph, List<Mark> marks, List<Mark> alone) {
        textBoxes(paragraph);
        List<Mark> own = marks(paragraph);
        if (own.isEmpty()) return;
        Blocks matched = Blocks.of(own);
        List<Mark> left = matched.unmatched();
        if (!left.isEmpty() && Paragraphs.holdsOnlyDirectives(paragraph)) {
            marks.addAll(own);
            alone.addAll(own);
            return;
        }
        matched.groups().forEach(runs::split);
        marks.addAll(left);
    }

    List<Mark> marks(Element paragraph) {
        List<Mark> found = new ArrayList<>();
        for (Element text : W.own(paragraph, "t"))
            for (Node node : W.nodes(text)) {
                Mark mark = tokens.mark(node);
                if (mark != null) found.add(mark);
            }
        return found;
    }

    private void textBoxes(Element paragraph) {
        for (Element box : W.own(paragraph, "txbxContent")) whole(box);
    }

    /** Content controls and the like around whole paragraphs. */
    private void nested(Element element) {
        boolean holdsBlocks = W.children(element).stream().anyMatch(child -> W.is(child, "p") || W.is(child, "tbl"));
        if (holdsBlocks) whole(element);
        else W.children(element).forEach(this::nested);
    }
}
