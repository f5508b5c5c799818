package io.sluice.document;

import io.sluice.document.template.TemplateText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Folder and uploads seen as one: which version of which template is in force and what lay there before. */
@Component
class TemplateCatalogue {

    private final TemplateFolder folder;
    private final TemplateRows rows;
    private final TemplateForce force;
    private final TemplateChecks checks;
    private final Templates templates;

    TemplateCatalogue(
            TemplateFolder folder, TemplateRows rows, TemplateForce force, TemplateChecks checks, Templates templates) {
        this.folder = folder;
        this.rows = rows;
        this.force = force;
        this.checks = checks;
        this.templates = templates;
    }

    List<TemplateState> all() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Stream.of("ru", "en").map(language -> state(new TemplateName(kind, language))))
                .toList();
    }

    TemplateState state(TemplateName name) {
        Optional<TemplateForce.Row> row = force.find(name);
        return new TemplateState(
                name.kind().key(),
                name.language(),
                name.kind().title(name.language()),
                row.map(TemplateForce.Row::templateId).orElse(null),
                row.map(TemplateForce.Row::version).orElse(0),
                row.map(one -> one.source() == TemplateForce.Source.UPLOAD).orElse(false),
                row.map(TemplateForce.Row::since).orElse(null),
                row.map(TemplateForce.Row::author).orElse(null),
                folder(name, row));
    }

    private String folder(TemplateName name, Optional<TemplateForce.Row> row) {
        Optional<byte[]> file = folder.read(name.kind(), name.language());
        if (file.isEmpty()) return "missing";
        String inForce = row.map(one -> rows.byId(one.templateId()).sha256()).orElse("");
        if (Hashes.sha256(file.get()).equals(inForce)) return "same";
        return checks.of(name, file.get()).ok() ? "differs" : "broken";
    }

    List<TemplateVersion> versions(TemplateName name) {
        return rows.versions(name);
    }

    TemplateName nameOf(UUID versionId) {
        return rows.nameOf(versionId);
    }

    byte[] file(UUID versionId) {
        return rows.byId(versionId).content();
    }

    /** Text of the version in force; none where there is none. */
    List<String> paragraphs(TemplateName name) {
        return force.find(name)
                .map(row -> TemplateText.paragraphs(file(row.templateId())))
                .orElse(List.of());
    }

    UUID publish(TemplateName name, byte[] file) {
        UUID id = rows.publish(name.kind().key(), name.language(), Hashes.sha256(file), file);
        templates.uploaded(name, id);
        return id;
    }
}
