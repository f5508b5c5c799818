package io.sluice.document.template;

import freemarker.core.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Compiles a Word file once: each of its text parts becomes a text template, everything else is packed as it is. */
public final class TemplateCompiler {

    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Map<String, byte[]> entries;
    private final @Nullable Fields known;
    private final List<Problem> problems = new ArrayList<>();
    private final List<CompiledPart> parts = new ArrayList<>();
    private final SortedSet<String> fields = new TreeSet<>();
    private final Pictures pictures;

    private TemplateCompiler(Map<String, byte[]> entries, @Nullable Fields known) {
        this.entries = entries;
        this.known = known;
        this.pictures = new Pictures(entries);
    }

    /** @param known the fields there are; null asks for none in particular */
    public static Compilation compile(byte[] docx, @Nullable Fields known) {
        try {
            Map<String, byte[]> entries = new LinkedHashMap<>(DocxFile.read(docx));
            List<Problem> hostile = HostileCheck.problems(entries);
            if (!hostile.isEmpty()) return Compilation.refused(hostile);
            return new TemplateCompiler(entries, known).compile();
        } catch (TemplateRefused refused) {
            return Compilation.refused(refused.problems());
        }
    }

    /** Is it one of the parts that people type text into? */
    static boolean isText(String entry) {
        return PARTS.matcher(entry).matches();
    }

    private Compilation compile() {
        if (!entries.containsKey("word/document.xml"))
            return Compilation.refused(List.of(Place.FILE.problem("not-word")));
        entries.keySet().stream()
                .filter(TemplateCompiler::isText)
                .toList()
                .forEach(name -> part(name, entries.getOrDefault(name, new byte[0])));
        CompiledTemplate template =
                problems.isEmpty() ? new CompiledTemplate(unchanged(), parts, pictures.media(), fields) : null;
        return new Compilation(List.copyOf(problems), fields, template);
    }

    private void part(String name, byte[] xml) {
        int before = problems.size();
        translate(name, xml);
        problems.subList(before, problems.size()).sort(Comparator.comparingInt(Problem::paragraph));
    }

    private void translate(String name, byte[] xml) {
        try {
            Element root = Xml.parse(xml).getDocumentElement();
            Cleaning.clean(root);
            Places places = new Places(Names.part(name), root);
            Tokens tokens = new Tokens(problems);
            for (Element paragraph : W.all(root, "p")) tokens.place(paragraph, places.of(paragraph));
            if (tokens.areTooMany()) return;
            Lifting lifting = new Lifting(tokens, problems);
            containers(root).forEach(lifting::whole);
            FieldCheck check = new FieldCheck(tokens, known, places, problems);
            check.walk(root);
            fields.addAll(check.used());
            pictures.prepare(name, root);
            CrossReferences.refresh(entries, root);
            if (problems.isEmpty()) write(name, root, new PartWriter(places, node -> null));
            if (problems.isEmpty() && known != null) rehearse(name, root, places, tokens, known);
        } catch (SAXException | IOException e) {
            problems.add(Place.FILE.problem("bad-xml", name));
        }
    }

    private void write(String name, Element root, PartWriter writer) throws IOException {
        CompiledPart part = compiled(name, root, writer);
        if (part != null) parts.add(part);
    }

    /** Only a template that is sound in every way is a template. */
    private void rehearse(String name, Element root, Places places, Tokens tokens, Fields fields) throws IOException {
        Trials trials = Trials.of(root, tokens);
        CompiledPart part = compiled(name, root, new PartWriter(places, trials::source));
        if (part == null) return;
        Set<String> images = pictures.media().keySet();
        new Rehearsal(part, trials, problems).run(Printed.of(fields.sample(), Locale.ENGLISH, images));
    }

    private @Nullable CompiledPart compiled(String name, Element root, PartWriter writer) throws IOException {
        String source = writer.write(root);
        try {
            return new CompiledPart(name, Sandbox.template(name, source), writer);
        } catch (ParseException e) {
            int line = Math.max(1, Math.min(e.getLineNumber(), writer.lines().size()));
            Place place = writer.lines().get(line - 1);
            problems.add(place.problem(
                    "failed", e.getEditorMessage().lines().findFirst().orElse("")));
            return null;
        }
    }

    /** Where blocks must be balanced: the body, a header, each note. */
    private static List<Element> containers(Element root) {
        if (W.is(root, "document")) {
            return W.children(root).stream()
                    .filter(child -> W.is(child, "body"))
                    .toList();
        }
        boolean notes = W.is(root, "footnotes") || W.is(root, "endnotes");
        return notes ? W.children(root) : List.of(root);
    }

    private List<ZipFile.Entry> unchanged() {
        List<ZipFile.Entry> packed = new ArrayList<>();
        entries.forEach((name, content) -> {
            if (parts.stream().noneMatch(part -> part.name().equals(name))) packed.add(ZipFile.pack(name, content));
        });
        return packed;
    }
}
