package io.sluice.document.template;

import io.sluice.document.template.Directive.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The ways through a part: each condition taken and not taken, each list filled and empty. The directives are rewritten
 * so that {@code trial.c3} decides about the fourth block instead of its expression, which is evaluated all the same.
 */
final class Trials {

    static final int NOT_TAKEN = -1;

    private static final Pattern LIST = Pattern.compile("\\[#list\\s(.*?)(\\s+as\\s+\\S+)?\\s*]", Pattern.DOTALL);

    /** One branch of a block, inside of a branch of the block around it. */
    private record Way(int block, int branch, @Nullable Way around) {

        /** Goes along with what is chosen already, unless that leads elsewhere. */
        private boolean joins(Map<Integer, Integer> chosen) {
            for (Way way = this; way != null; way = way.around())
                if (chosen.getOrDefault(way.block(), way.branch()) != way.branch()) return false;
            for (Way way = this; way != null; way = way.around()) chosen.put(way.block(), way.branch());
            return true;
        }
    }

    /**
     * A way to be tried.
     *
     * @param choices by name of the block, as templates read them
     * @param place of the block that it is about
     */
    record Trial(Map<String, Object> choices, Place place) {}

    /** A block that is open while its branches are walked through. */
    private static final class Block {

        private final int number;
        private final Mark mark;
        private final @Nullable Way around;
        private int branch;

        private Block(int number, Mark mark, @Nullable Way around) {
            this.number = number;
            this.mark = mark;
            this.around = around;
        }

        private Way way() {
            return new Way(number, branch, around);
        }
    }

    private final Tokens tokens;
    private final IdentityHashMap<Node, String> sources = new IdentityHashMap<>();
    private final Map<Way, Place> ways = new LinkedHashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int blocks;

    private Trials(Tokens tokens) {
        this.tokens = tokens;
    }

    static Trials of(Element root, Tokens tokens) {
        Trials trials = new Trials(tokens);
        trials.walk(root);
        return trials;
    }

    /** What a directive says in the trial version; null for one that stays as it is. */
    @Nullable
    String source(Node directive) {
        return sources.get(directive);
    }

    List<Trial> all() {
        List<Trial> trials = new ArrayList<>();
        if (ways.isEmpty()) trials.add(new Trial(Map.of(), Place.FILE)); // without a condition it is filled once
        ways.forEach((way, place) -> trials.add(new Trial(choices(way), place)));
        return trials;
    }

    /** As few as lead through every way at least once; what goes wrong in one of them is looked for by {@link #all()}. */
    List<Trial> together() {
        Set<Way> left = new LinkedHashSet<>(ways.keySet());
        List<Trial> trials = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<Integer, Integer> chosen = new HashMap<>();
            left.removeIf(way -> way.joins(chosen));
            trials.add(new Trial(choices(chosen), Place.FILE));
        }
        return trials;
    }

    private Map<String, Object> choices(Way wanted) {
        Map<Integer, Integer> chosen = new HashMap<>();
        wanted.joins(chosen);
        return choices(chosen);
    }

    private Map<String, Object> choices(Map<Integer, Integer> chosen) {
        Map<String, Object> choices = new HashMap<>();
        for (int block = 0; block < blocks; block++) choices.put("c" + block, chosen.getOrDefault(block, 0));
        return choices;
    }

    private void walk(Element parent) {
        for (Node node : W.nodes(parent)) {
            if (node instanceof Element child) walk(child);
            Mark mark = tokens.mark(node);
            if (mark != null && mark.name().matches("if|elseif|else|list")) directive(mark);
        }
    }

    private void directive(Mark mark) {
        if (mark.role() == Role.OPEN) open(mark);
        else if (mark.role() == Role.CLOSE) close();
        else middle(mark);
    }

    private void open(Mark mark) {
        Way around = open.isEmpty() ? null : open.peek().way();
        Block block = new Block(blocks++, mark, around);
        open.push(block);
        ways.put(block.way(), mark.place());
        sources.put(mark.node(), mark.name().equals("list") ? list(mark, block) : condition("if", mark, block));
    }

    private void middle(Mark mark) {
        Block block = open.peek();
        if (block == null) return;
        block.branch = mark.name().equals("else") ? NOT_TAKEN : block.branch + 1;
        ways.put(block.way(), mark.place());
        if (mark.name().equals("elseif")) sources.put(mark.node(), condition("elseif", mark, block));
    }

    private void close() {
        Block block = open.poll();
        if (block != null) ways.putIfAbsent(new Way(block.number, NOT_TAKEN, block.around), block.mark.place());
    }

    private static String condition(String name, Mark mark, Block block) {
        String source = mark.node().getNodeValue();
        String expression = source.substring(source.indexOf(name) + name.length(), source.lastIndexOf(']'));
        // a sequence of the expression is a way to evaluate it whatever its value is
        return "[#%s [(%s)]?size gt 0 && trial.c%d == %d]".formatted(name, expression, block.number, block.branch);
    }

    private static String list(Mark mark, Block block) {
        String source = mark.node().getNodeValue();
        Matcher list = LIST.matcher(source);
        if (!list.matches()) return source;
        String named = list.group(2) == null ? "" : list.group(2);
        return "[#list (trial.c%d == 0)?then(%s, [])%s]".formatted(block.number, list.group(1), named);
    }
}
