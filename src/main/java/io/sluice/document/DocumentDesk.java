package io.sluice.document;

import io.sluice.document.template.DocxHtml;
import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents in a few clicks: made for a deal by kind and language, looked at as a draft, issued. */
@Component
@Transactional
public class DocumentDesk {

    private final Documents documents;
    private final DocumentRows rows;
    private final DocumentAccess access;
    private final ObjectProvider<DocumentSource> sources;
    private final ObjectProvider<DocumentSubjects> subjects;

    DocumentDesk(
            Documents documents,
            DocumentRows rows,
            DocumentAccess access,
            ObjectProvider<DocumentSource> sources,
            ObjectProvider<DocumentSubjects> subjects) {
        this.documents = documents;
        this.rows = rows;
        this.access = access;
        this.sources = sources;
        this.subjects = subjects;
    }

    /** The kinds that can be made for a deal, in the order in which a sale needs them. */
    public List<String> kinds() {
        return DocumentKind.keys().stream()
                .filter(kind -> source(kind).isPresent())
                .toList();
    }

    /** A draft from what the deal holds now. */
    public DocumentView create(UUID dealId, String kind, String language) {
        DocumentKind known = DocumentKind.of(kind);
        DocumentSource source = source(known.key())
                .orElseThrow(() -> Refusal.invalidField("kind", "document.kind.not-for-deals", kind));
        return documents.draft(source.of(dealId, known.key(), DocumentKind.language(language)));
    }

    /** Gives a draft its number; asked again, the same answer. */
    public DocumentView issue(UUID documentId) {
        access.requireReadable(documentId);
        DocumentRow row = rows.get(documentId);
        if (row.isDraft())
            source(row.kind().key())
                    .ifPresent(source -> source.requireIssuable(row.kind().key(), row.subject(), row.subjectId()));
        return documents.issue(documentId);
    }

    /** Whether whoever asks could issue it now; why not is said when they try. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a refusal here is an answer and undoes nothing
    public boolean issuable(UUID documentId) {
        DocumentRow row = rows.get(documentId);
        if (!row.isDraft()) return false;
        try {
            source(row.kind().key())
                    .ifPresent(source -> source.requireIssuable(row.kind().key(), row.subject(), row.subjectId()));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Everything about one document for its page; a foreign one answers as a missing one. */
    @Transactional(readOnly = true)
    public DocumentSheet sheet(UUID documentId) {
        access.requireReadable(documentId);
        DocumentRow row = rows.get(documentId);
        return new DocumentSheet(
                row.view(),
                row.kind().title(row.language()),
                subject(row.subject(), row.subjectId()).orElse(null),
                rows.origin(documentId),
                rows.of(row.subject(), row.subjectId()).stream()
                        .filter(other -> other.kind() == row.kind())
                        .map(DocumentRow::view)
                        .toList(),
                DocxHtml.of(rows.content(documentId)));
    }

    /** What a subject is called and where its page is. */
    @Transactional(readOnly = true)
    public Optional<SubjectName> subject(String subject, UUID id) {
        return subjects.stream()
                .flatMap(owner -> owner.name(subject, id).stream())
                .findFirst();
    }

    private Optional<DocumentSource> source(String kind) {
        return sources.stream().filter(one -> one.kinds().contains(kind)).findFirst();
    }
}
