package io.sluice.document;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The documents of deals and invoices: drafted from data, issued with a number, never overwritten afterwards. */
@Component
public class Documents {

    /** A draft without a number; a further draft of the same kind for the same subject is a new revision. */
    public DocumentView draft(NewDocument document) {
        throw new UnsupportedOperationException();
    }

    /** Takes the next number of its series (a revision keeps the number it corrects) in the caller's transaction. */
    public DocumentView issue(UUID documentId) {
        throw new UnsupportedOperationException();
    }

    /** Issues under a number that its subject already has, such as an invoice numbered by billing. */
    public DocumentView issue(UUID documentId, String number) {
        throw new UnsupportedOperationException();
    }

    /** All documents of a subject, newest first. */
    public List<DocumentView> of(String subject, UUID subjectId) {
        throw new UnsupportedOperationException();
    }

    public DocumentView view(UUID documentId) {
        throw new UnsupportedOperationException();
    }

    public byte[] docx(UUID documentId) {
        throw new UnsupportedOperationException();
    }

    /** The stored conversion, or one made now; never call it inside a transaction. */
    public byte[] pdf(UUID documentId) {
        throw new UnsupportedOperationException();
    }

    /** Name under which it is saved or attached, such as {@code Счёт 0042-26.pdf}. */
    public String fileName(UUID documentId, String extension) {
        throw new UnsupportedOperationException();
    }
}
