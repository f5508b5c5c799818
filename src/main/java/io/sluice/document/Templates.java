package io.sluice.document;

import io.sluice.document.template.Compilation;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.document.template.Fields;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateCompiler;
import io.sluice.shared.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The template in force of each kind and language: the folder's file, or the last good version where that is broken. */
@Component
class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    /** A version of a template, ready to be filled in. */
    record InForce(UUID id, CompiledTemplate template) {}

    private final TemplateFolder folder;
    private final TemplateRows rows;
    private final MessageSource messages;
    private final Map<String, Compilation> compiled = new ConcurrentHashMap<>();

    Templates(TemplateFolder folder, TemplateRows rows, MessageSource messages) {
        this.folder = folder;
        this.rows = rows;
        this.messages = messages;
    }

    InForce inForce(DocumentKind kind, String language) {
        return folder.read(kind, language)
                .flatMap(file -> published(kind, language, file))
                .or(() -> rows.latest(kind.key(), language).map(row -> inForce(kind, language, row)))
                .orElseThrow(() -> Refusal.conflict("document.template.none", kind.key(), language));
    }

    /** The very version that a document was drafted from. */
    InForce version(UUID id, DocumentKind kind, String language) {
        return inForce(kind, language, rows.byId(id));
    }

    private Optional<InForce> published(DocumentKind kind, String language, byte[] file) {
        String sha256 = Hashes.sha256(file);
        Compilation compilation = compile(kind, language, sha256, file);
        CompiledTemplate template = compilation.template();
        if (template == null) return Optional.empty();
        return Optional.of(new InForce(rows.publish(kind.key(), language, sha256, file), template));
    }

    private InForce inForce(DocumentKind kind, String language, TemplateRows.Row row) {
        // checked when it was published; fields may have changed since, so nothing is asked of it any more
        Compilation compilation = compile(kind, language, row.sha256(), row.content());
        return new InForce(row.id(), compilation.orRefuse());
    }

    private Compilation compile(DocumentKind kind, String language, String sha256, byte[] file) {
        return compiled.computeIfAbsent(kind.key() + language + sha256, key -> {
            Fields fields = Fields.of(SampleData.of(kind.key(), language));
            Compilation compilation = TemplateCompiler.compile(file, fields);
            compilation
                    .problems()
                    .forEach(problem -> LOG.warn(
                            "document-templates/{}/{}.docx: {}",
                            language,
                            kind.key(),
                            problem.in(Locale.ENGLISH, messages)));
            return compilation;
        });
    }
}
