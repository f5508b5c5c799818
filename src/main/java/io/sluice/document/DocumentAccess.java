package io.sluice.document;

import io.sluice.shared.Refusal;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets through whoever may read what a document belongs to; for everybody else there is no such document. */
@Component
public class DocumentAccess {

    private final DocumentRows rows;
    private final ObjectProvider<DocumentSubjects> subjects;

    DocumentAccess(DocumentRows rows, ObjectProvider<DocumentSubjects> subjects) {
        this.rows = rows;
        this.subjects = subjects;
    }

    public void requireReadable(UUID documentId) {
        DocumentRow row = rows.get(documentId);
        boolean readable = subjects.stream().anyMatch(owner -> owner.mayRead(row.subject(), row.subjectId()));
        if (!readable) throw Refusal.missing();
    }
}
