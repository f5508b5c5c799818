package io.sluice.document.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects the fields a part uses, seen through the lists it is in, and names those that nobody will fill. */
final class FieldCheck {

    /** What a list calls its items, and where these lie. */
    private record Scope(@Nullable String variable, String path) {}

    /** Nobody reads more problems at once. */
    private static final int ENOUGH = 200;

    private final Tokens tokens;
    private final @Nullable Fields known;
    private final Places places;
    private final List<Problem> problems;
    private final Set<String> used = new TreeSet<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    FieldCheck(Tokens tokens, @Nullable Fields known, Places places, List<Problem> problems) {
        this.tokens = tokens;
        this.known = known;
        this.places = places;
        this.problems = problems;
    }

    /** All fields found so far, list items as {@code lines[].price}. */
    Set<String> used() {
        return used;
    }

    void walk(Element element) {
        for (Node node : W.nodes(element)) {
            if (node instanceof Element child) walk(child);
            else visit(node);
        }
    }

    private void visit(Node node) {
        for (List<String> names : tokens.fields(node)) use(path(names), node);
        Mark mark = tokens.mark(node);
        if (mark != null) scope(mark);
    }

    private void use(String path, Node node) {
        if (path.startsWith("images.")) return; // whether a picture is there
        used.add(path);
        if (known == null || known.knows(path) || problems.size() > ENOUGH) return;
        Mark mark = tokens.mark(node);
        Place place = mark == null ? places.of(node) : mark.place();
        problems.add(place.meant(known.suggestion(path), "unknown-field", path));
    }

    private void scope(Mark mark) {
        Directive directive = mark.directive();
        if (mark.name().equals("list") && mark.role() == Directive.Role.OPEN)
            scopes.push(new Scope(
                    directive.variable(),
                    directive.fields().isEmpty() ? "" : path(directive.fields().get(0)) + "[]"));
        if (mark.name().equals("items") && mark.role() == Directive.Role.OPEN && !scopes.isEmpty())
            scopes.push(new Scope(directive.variable(), scopes.pop().path()));
        if (mark.name().equals("list") && mark.role() == Directive.Role.CLOSE && !scopes.isEmpty()) scopes.pop();
    }

    private String path(List<String> names) {
        for (Scope scope : scopes) {
            if (!names.get(0).equals(scope.variable())) continue;
            List<String> rest = names.subList(1, names.size());
            return rest.isEmpty() ? scope.path() : scope.path() + "." + String.join(".", rest);
        }
        return String.join(".", names);
    }
}
