package io.sluice.document.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Splits a run at a directive inside of a sentence, so that the XML stays balanced whatever the condition says. */
final class Runs {

    private final List<Problem> problems;

    Runs(List<Problem> problems) {
        this.problems = problems;
    }

    void split(List<Mark> group) {
        Node home = home(group.get(0));
        boolean together = home != null && group.stream().allMatch(mark -> home(mark) == home);
        if (together) group.forEach(Runs::split);
        else
            problems.add(
                    group.get(0).place().problem("crosses-link", group.get(0).shown()));
    }

    private static @Nullable Node home(Mark mark) {
        Node run = run(mark.node());
        return run == null ? null : run.getParentNode();
    }

    private static @Nullable Node run(Node node) {
        Node at = node.getParentNode();
        while (at != null && !W.is(at, "r")) at = at.getParentNode();
        return at;
    }

    private static void split(Mark mark) {
        Element text = (Element) mark.node().getParentNode();
        Element run = (Element) text.getParentNode();
        Element nextText = (Element) text.cloneNode(false);
        moveFollowing(mark.node(), nextText);
        Element nextRun = (Element) run.cloneNode(false);
        W.children(run).stream()
                .filter(child -> W.is(child, "rPr"))
                .forEach(properties -> nextRun.appendChild(properties.cloneNode(true)));
        if (nextText.hasChildNodes()) nextRun.appendChild(nextText);
        moveFollowing(text, nextRun);
        W.insertAfter(mark.node(), run);
        W.insertAfter(nextRun, mark.node());
        if (!text.hasChildNodes()) W.remove(text);
        removeEmpty(run);
        removeEmpty(nextRun);
    }

    private static void moveFollowing(Node node, Node into) {
        while (node.getNextSibling() != null) into.appendChild(node.getNextSibling());
    }

    private static void removeEmpty(Element run) {
        if (W.children(run).stream().allMatch(child -> W.is(child, "rPr"))) W.remove(run);
    }
}
