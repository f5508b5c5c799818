package io.sluice.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sluice.document.template.Compilation;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.shared.Refusal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The template in force of each kind and language. Folder and uploads are one catalogue: what came last is in force, and
 * a file of the folder comes whenever it changes; a broken one leaves the last good version where it is.
 */
@Component
class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final int VERSIONS = 64;

    /** A version of a template, ready to be filled in. */
    record InForce(UUID id, CompiledTemplate template) {}

    private final TemplateFolder folder;
    private final TemplateRows rows;
    private final TemplateForce force;
    private final TemplateChecks checks;
    private final MessageSource messages;
    private final Cache<UUID, CompiledTemplate> known =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();
    private final Set<String> logged = Collections.synchronizedSet(new HashSet<>());

    Templates(
            TemplateFolder folder,
            TemplateRows rows,
            TemplateForce force,
            TemplateChecks checks,
            MessageSource messages) {
        this.folder = folder;
        this.rows = rows;
        this.force = force;
        this.checks = checks;
        this.messages = messages;
    }

    InForce inForce(DocumentKind kind, String language) {
        TemplateName name = new TemplateName(kind, language);
        String folderSha = folder.sha256(kind, language).orElse(null);
        Optional<TemplateForce.Row> current = force.find(name);
        if (current.isPresent() && unchanged(current.get(), folderSha))
            return version(current.get().templateId(), name);
        return folder.read(kind, language)
                .flatMap(changed -> fromFolder(name, changed))
                .or(() -> current.map(row -> version(row.templateId(), name)))
                .orElseThrow(() -> Refusal.conflict("document.template.none", kind.key(), language));
    }

    /** The very version that a document was drafted from. */
    InForce version(UUID id, DocumentKind kind, String language) {
        return version(id, new TemplateName(kind, language));
    }

    /** An upload stays in force until the folder's file is another one than now. */
    void uploaded(TemplateName name, UUID templateId) {
        String now = folder.sha256(name.kind(), name.language()).orElse(null);
        force.set(name, templateId, TemplateForce.Source.UPLOAD, now);
    }

    /** A version never changes: it is read from the database once. */
    private InForce version(UUID id, TemplateName name) {
        CompiledTemplate template = known.getIfPresent(id);
        if (template == null) {
            template = checks.earlier(name, rows.byId(id));
            known.put(id, template);
        }
        return new InForce(id, template);
    }

    private static boolean unchanged(TemplateForce.Row current, @Nullable String folderSha) {
        return folderSha == null || Objects.equals(current.folderSha256(), folderSha);
    }

    private Optional<InForce> fromFolder(TemplateName name, byte[] file) {
        Compilation compilation = checks.of(name, file);
        String sha256 = Hashes.sha256(file);
        CompiledTemplate template = compilation.template();
        if (template == null) {
            if (logged.add(name + sha256)) log(name, compilation);
            return Optional.empty();
        }
        UUID id = rows.publish(name.kind().key(), name.language(), sha256, file);
        force.set(name, id, TemplateForce.Source.FOLDER, sha256);
        return Optional.of(new InForce(id, template));
    }

    private void log(TemplateName name, Compilation compilation) {
        compilation
                .problems()
                .forEach(problem -> LOG.warn("document-templates/{}: {}", name, problem.in(Locale.ENGLISH, messages)));
    }
}
