package io.sluice.document;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.document.code.CodeEncoding;
import io.sluice.document.code.PaymentCodes;
import io.sluice.document.template.CompiledTemplate;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateText;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Templates as a lawyer works on them: upload, read what is wrong, look at it, publish. */
@Component
public class TemplateDesk {

    private static final int MOST = 10 << 20;

    private final TemplateCatalogue catalogue;
    private final TemplateUploads uploads;
    private final TemplateChecks checks;
    private final TemplateProblems problems;
    private final AuditTrail audit;

    TemplateDesk(
            TemplateCatalogue catalogue,
            TemplateUploads uploads,
            TemplateChecks checks,
            TemplateProblems problems,
            AuditTrail audit) {
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.checks = checks;
        this.problems = problems;
        this.audit = audit;
    }

    public List<TemplateState> all() {
        return catalogue.all();
    }

    public TemplateState state(String kind, String language) {
        return catalogue.state(TemplateName.of(kind, language));
    }

    public List<TemplateVersion> versions(String kind, String language) {
        return catalogue.versions(TemplateName.of(kind, language));
    }

    /** What a template of that kind may print: path and type. */
    public SortedMap<String, String> fields(String kind, String language) {
        return TemplateChecks.fields(TemplateName.of(kind, language));
    }

    /** All that is wrong with a file; nothing is stored. */
    public TemplateCheck check(String kind, String language, byte[] file) {
        return problems.of(checks.of(TemplateName.of(kind, language), file));
    }

    /** Keeps a file for its author to look at; only one that can be read at all. */
    @Transactional
    public UUID upload(String kind, String language, String fileName, byte[] file) {
        TemplateName name = TemplateName.of(kind, language);
        if (file.length == 0) throw Refusal.invalidField("file", "shared.parameter.missing");
        if (file.length > MOST) throw Refusal.tooLarge("document.check.too-large", "10");
        checks.of(name, file);
        return uploads.add(name, fileName, file);
    }

    public TemplateCandidate candidate(UUID uploadId) {
        TemplateUploads.Row row = uploads.get(uploadId);
        TemplateCheck check = problems.of(checks.of(row.name(), row.content()));
        List<TextDiff.Row> changes = check.ok() ? changes(row) : List.of();
        return new TemplateCandidate(row.id(), catalogue.state(row.name()), row.fileName(), check, changes);
    }

    private List<TextDiff.Row> changes(TemplateUploads.Row row) {
        List<String> now = catalogue.paragraphs(row.name());
        return TextDiff.of(now, TemplateText.paragraphs(row.content())).stream()
                .filter(TextDiff.Row::changed)
                .toList();
    }

    /** The uploaded template filled with sample figures, as .docx. */
    public byte[] preview(UUID uploadId) {
        TemplateUploads.Row row = uploads.get(uploadId);
        return sample(row.name(), accepted(row.name(), row.content()));
    }

    /** The uploaded file comes into force. */
    @Transactional
    public TemplateState publish(UUID uploadId) {
        TemplateUploads.Row row = uploads.get(uploadId);
        TemplateState published = publish(row.name(), row.content());
        uploads.remove(uploadId);
        return published;
    }

    /** A file comes into force at once, if nothing is wrong with it. */
    @Transactional
    public TemplateState publish(String kind, String language, byte[] file) {
        return publish(TemplateName.of(kind, language), file);
    }

    /** An earlier version comes into force again. */
    @Transactional
    public TemplateState putBack(UUID versionId) {
        return publish(catalogue.nameOf(versionId), catalogue.file(versionId));
    }

    /** The Word file of a version. */
    public byte[] file(UUID versionId) {
        catalogue.nameOf(versionId);
        return catalogue.file(versionId);
    }

    private TemplateState publish(TemplateName name, byte[] file) {
        accepted(name, file);
        TemplateState before = catalogue.state(name);
        UUID id = catalogue.publish(name, file);
        TemplateState after = catalogue.state(name);
        audit.record(new Change(
                "template", id, "published", "v" + before.version(), "v" + after.version(), name.toString()));
        return after;
    }

    private CompiledTemplate accepted(TemplateName name, byte[] file) {
        TemplateCheck check = problems.of(checks.of(name, file));
        if (!check.ok())
            throw Refusal.invalid(
                    check.problems().stream().map(TemplateDesk::said).toList());
        return checks.of(name, file).orRefuse();
    }

    private static FieldProblem said(TemplateProblem problem) {
        return FieldProblem.of("file", "document.check.said", TemplateProblems.sentence(problem));
    }

    private static byte[] sample(TemplateName name, CompiledTemplate template) {
        Map<String, Object> data = SampleData.of(name.kind().key(), name.language());
        return template.render(
                data, Locale.forLanguageTag(name.language()), PaymentCodes.images(data, CodeEncoding.UTF_8));
    }
}
