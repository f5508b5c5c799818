package io.sluice.communication;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters' templates as their owners see them: read, checked as a whole, published. */
@Component
@Transactional
public class LetterCatalogue {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");
    private static final int LONGEST = 100_000;

    private final LetterFiles files;
    private final AuditTrail audit;
    private final SluiceSettings settings;

    LetterCatalogue(LetterFiles files, AuditTrail audit, SluiceSettings settings) {
        this.files = files;
        this.audit = audit;
        this.settings = settings;
    }

    /** @param version null where the folder's file is in force */
    public record Entry(
            String letter,
            String language,
            @Nullable Integer version,
            @Nullable String author,
            @Nullable Instant at) {}

    /** A checked wording with its preview; without one when something is wrong. */
    public record Checked(
            List<LetterProblem> problems, @Nullable Sample sample) {}

    /** How a letter reads with sample values. */
    public record Sample(String subject, String text, String html) {}

    @Transactional(readOnly = true)
    public List<Entry> all() {
        return letters().stream()
                .flatMap(letter -> LANGUAGES.stream().sorted().map(language -> entry(letter, language)))
                .toList();
    }

    private Entry entry(String letter, String language) {
        return files.published(letter, language)
                .map(one -> new Entry(letter, language, one.version(), one.author(), one.at()))
                .orElseGet(() -> new Entry(letter, language, null, null, null));
    }

    @Transactional(readOnly = true)
    public String source(String letter, String language) {
        return files.inForce(known(letter, language), language);
    }

    /** Names of the fields that a letter may use. */
    public NavigableSet<String> fields(String letter) {
        NavigableSet<String> fields = LetterSamples.fields(letter);
        fields.removeIf(name -> !name.contains("."));
        return fields;
    }

    /** All that is wrong at once, or how it reads. */
    public Checked check(String letter, String language, String source) {
        String name = known(letter, language);
        if (source.length() > LONGEST) throw Refusal.tooLarge("communication.check.large", LONGEST);
        String text = source.replace("\r\n", "\n");
        List<LetterProblem> problems = LetterCheck.problems(name, text);
        if (!problems.isEmpty()) return new Checked(problems, null);
        Letter sample = LetterTemplate.compile(name, text)
                .write(new LetterValues(language, settings.zone()).of(LetterSamples.full(name, language.equals("ru"))));
        String html = sample.html() == null ? "" : sample.html();
        return new Checked(List.of(), new Sample(sample.subject(), sample.text(), html));
    }

    /** Counts from the next letter on; letters that are written already stay as they are. */
    @PreAuthorize("hasAnyRole('lawyer', 'process-owner', 'admin')")
    public void publish(String letter, String language, String source) {
        Checked checked = check(letter, language, source);
        if (!checked.problems().isEmpty())
            throw Refusal.invalid(List.of(FieldProblem.of("source", "communication.check.not-published")));
        files.publish(letter, language, source.replace("\r\n", "\n"));
        audit.record(new Change("letter-template", Ids.next(), "published", null, letter + "/" + language, null));
    }

    private static String known(String letter, String language) {
        if (!letters().contains(letter) || !LANGUAGES.contains(language)) throw Refusal.missing();
        return letter;
    }

    private static NavigableSet<String> letters() {
        NavigableSet<String> letters = new TreeSet<>();
        Arrays.stream(LetterKind.values()).map(LetterKind::template).forEach(letters::add);
        return letters;
    }
}
