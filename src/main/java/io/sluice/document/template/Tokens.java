package io.sluice.document.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Puts each field and directive of a paragraph whole into the run where it starts, as a processing instruction. */
final class Tokens {

    static final String FIELD = "sluice-field";
    static final String DIRECTIVE = "sluice-directive";

    /** A contract of fifty pages has some hundreds. */
    private static final int MOST = 5000;

    private final IdentityHashMap<Node, Mark> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<List<String>>> fields = new IdentityHashMap<>();
    private final List<Problem> problems;
    private int count;

    Tokens(List<Problem> problems) {
        this.problems = problems;
    }

    @Nullable
    Mark mark(Node node) {
        return marks.get(node);
    }

    /** Fields that the instruction prints or asks for. */
    List<List<String>> fields(Node node) {
        Mark mark = marks.get(node);
        return mark == null
                ? fields.getOrDefault(node, List.of())
                : mark.directive().fields();
    }

    /** Said once; nothing more is looked at then. */
    boolean areTooMany() {
        if (count <= MOST) return false;
        problems.clear();
        problems.add(Place.FILE.problem("too-many-fields", Integer.toString(MOST)));
        return true;
    }

    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element part : W.own(paragraph, "t")) text.append(part.getTextContent());
        return text.toString();
    }

    void place(Element paragraph, Place place) {
        List<Element> texts = W.own(paragraph, "t");
        String whole = text(paragraph);
        List<Token> tokens = TokenScanner.scan(whole, place, problems);
        count += tokens.size();
        if (tokens.isEmpty() || count > MOST) return;
        int from = 0;
        for (Element text : texts) {
            int to = from + text.getTextContent().length();
            rebuild(text, new Span(whole, from, to, place), tokens);
            from = to;
        }
    }

    private record Span(String whole, int from, int to, Place place) {}

    private void rebuild(Element text, Span span, List<Token> tokens) {
        Document document = text.getOwnerDocument();
        List<Node> content = new ArrayList<>();
        int at = span.from();
        for (Token token : tokens) {
            if (token.end() <= span.from() || token.start() >= span.to()) continue;
            if (token.start() >= span.from()) {
                if (token.start() > at) content.add(literal(document, span.whole(), at, token.start()));
                ProcessingInstruction node = instruction(document, token, span.place());
                if (node != null) content.add(node);
            }
            at = Math.min(token.end(), span.to());
        }
        if (at < span.to()) content.add(literal(document, span.whole(), at, span.to()));
        text.setTextContent("");
        content.forEach(text::appendChild);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static Node literal(Document document, String whole, int from, int to) {
        return document.createTextNode(whole.substring(from, to));
    }

    private @Nullable ProcessingInstruction instruction(Document document, Token token, Place place) {
        return token.isField() ? field(document, token, place) : directive(document, token, place);
    }

    private @Nullable ProcessingInstruction field(Document document, Token token, Place place) {
        try {
            List<List<String>> used = Expression.fields(token.inner());
            ProcessingInstruction node = document.createProcessingInstruction(FIELD, "${" + token.inner() + "}");
            fields.put(node, used);
            return node;
        } catch (ExpressionRefused refused) {
            problems.add(refused.at(place));
            return null;
        }
    }

    private @Nullable ProcessingInstruction directive(Document document, Token token, Place place) {
        Directive directive;
        try {
            directive = Directive.parse(token.inner());
        } catch (ExpressionRefused refused) {
            problems.add(refused.at(place));
            directive = Directive.bare(token.inner()); // its balance is still checked
        }
        if (directive == null) return null;
        ProcessingInstruction node = document.createProcessingInstruction(DIRECTIVE, token.source());
        marks.put(node, new Mark(node, directive, place));
        return node;
    }
}
