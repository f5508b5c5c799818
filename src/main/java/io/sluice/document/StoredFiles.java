package io.sluice.document;

import io.sluice.document.template.DocxText;
import io.sluice.document.template.Problem;
import io.sluice.document.template.Redline;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.PlainText;
import io.sluice.shared.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Word files that others sent us, kept as they came once they were found harmless. */
@Component
public class StoredFiles {

    private static final int LONGEST_NAME = 150;

    private final JdbcClient db;
    private final MessageSource messages;
    private final Clock clock;

    StoredFiles(JdbcClient db, MessageSource messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /** A file with its hash. */
    public record StoredFile(UUID id, String name, String sha256) {}

    /** Keeps a Word file in which changes may be tracked; everything else that a template must not hold is refused. */
    @Transactional
    public StoredFile keepRedline(String fileName, byte[] docx) {
        List<Problem> problems = Redline.problems(docx);
        if (!problems.isEmpty()) throw Refusal.invalidField("file", "document.redline.refused", said(problems));
        String name = Objects.requireNonNullElse(PlainText.line(fileName, LONGEST_NAME), "redline")
                .replaceAll("[\\\\/:*?\"<>|]", "_");
        StoredFile file =
                new StoredFile(Ids.next(), name.endsWith(".docx") ? name : name + ".docx", Hashes.sha256(docx));
        db.sql("insert into stored_file (id, name, sha256, content, stored_by, stored_at) values (?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.name(), file.sha256(), docx)
                .params(Actor.current(), Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    /** Unchecked, for modules that checked what the file belongs to. */
    public byte[] content(UUID id) {
        return db.sql("select content from stored_file where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(Refusal::missing);
    }

    /** Its text as it reads with all changes accepted. */
    public List<String> lines(UUID id) {
        return DocxText.lines(content(id));
    }

    /** What is tracked in it. */
    public List<TrackedChange> changes(UUID id) {
        return Redline.changes(content(id)).stream()
                .map(change -> new TrackedChange(change.added(), change.text(), change.author(), change.at()))
                .toList();
    }

    private String said(List<Problem> problems) {
        return problems.stream()
                .limit(5)
                .map(problem -> problem.in(LocaleContextHolder.getLocale(), messages))
                .collect(Collectors.joining("; "));
    }
}
